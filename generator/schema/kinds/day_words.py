"""How people write a day: in figures of every order, and in the words of many languages."""

import calendar
import re
from dataclasses import dataclass
from typing import Final

from generator.vocabularies.months import month_of, weekday_of

Numbers = tuple[int, int, int]
"""Year, month and day, as they are written; there may be no such day."""

_YEAR_FIRST: Final = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?\.?")
_COMPACT: Final = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d\d)\.?")
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+")
_JOINERS: Final = frozenset(
    ("of", "de", "the", "del", "di", "den", "der", "do", "le", "el", "o", "st", "nd", "rd", "th", "er", "e", "on", "am")
) | {"\u0433", "года"}
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days that a text may mean, none where it is no date; `sure` says that a single one is the only meaning.

    `weekday` is the day of the week that it names besides, 0 for Monday.
    """

    days: tuple[Numbers, ...] = ()
    sure: bool = True
    weekday: int | None = None


def days_in(text: str) -> Days:
    """What `text` may mean as a day."""
    first, last = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text), _YEAR_LAST.fullmatch(text)
    if first:
        return Days(days=((int(first[1]), int(first[2]), int(first[3])),))
    if last:
        return _in_figures(int(last[1]), last[2], int(last[3]), last[4])
    return _in_words(text)


def _in_figures(one: int, mark: str, other: int, year: str) -> Days:
    """Figures with the year last: dots stand after the day; slashes and hyphens after the day, or after the month."""
    if len(year) == 2:  # noqa: PLR2004 - digits
        short = ((2000 + int(year), other, one), (2000 + int(year), one, other), (2000 + one, other, int(year)))
        return Days(days=_possible(short), sure=False)
    orders = ((int(year), other, one), (int(year), one, other))
    if mark == ".":
        return Days(days=orders[:1])
    return Days(days=_possible(orders) or orders[:1])


def _possible(orders: tuple[Numbers, ...]) -> tuple[Numbers, ...]:
    return tuple(dict.fromkeys(numbers for numbers in orders if _exists(*numbers)))


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= _MONTHS and 1 <= day <= calendar.monthrange(year, month)[1]


def _in_words(text: str) -> Days:
    """A day and a year beside the name of a month, in any order in which the year is known by its four digits."""
    tokens = [token for token in _TOKEN.findall(text) if token.casefold() not in _JOINERS]
    weekday = weekday_of(tokens[0]) if len(tokens) > 2 and month_of(tokens[0]) is None else None  # noqa: PLR2004
    tokens = tokens[1:] if weekday is not None else tokens
    months = [month for token in tokens if (month := month_of(token)) is not None]
    figures = [token for token in tokens if token.isdecimal()]
    if len(months) != 1 or len(figures) + 1 != len(tokens):
        return Days()
    years = [int(token) for token in figures if len(token) == 4]  # noqa: PLR2004 - digits of a year
    days = [int(token) for token in figures if len(token) <= 2]  # noqa: PLR2004 - digits of a day
    if len(years) == 1 and len(days) == 1:
        return Days(days=((years[0], months[0], days[0]),), weekday=weekday)
    if len(days) == 1 and not years:
        return Days(days=((0, months[0], days[0]),), sure=False)
    if len(days) == 2 and not years:  # noqa: PLR2004 - a day, and a year of two digits
        orders = ((2000 + days[1], months[0], days[0]), (2000 + days[0], months[0], days[1]))
        return Days(days=_possible(orders[:1] if tokens[0].isdecimal() else orders), sure=False)
    return Days()


def asked(text: str, said: Days) -> tuple[str, str]:
    """What is said of a text that is no single day for certain, and what to write: each day that it may mean."""
    shown = f"`{text[:60]}`"
    written = " or ".join(f"{year}-{month:02}-{day:02}" for year, month, day in said.days)
    if not said.days:
        return f"{shown} is not a date we can read for certain", "write year-month-day, for example 2027-02-28"
    if said.days[0][0] == 0:
        _, month, day = said.days[0]
        return f"{shown} says no year", f"write the year, too, as in 2027-{month:02}-{day:02}"
    return f"{shown} {'is one of two days' if said.sure else 'has a year of two digits'}", f"write {written}"
