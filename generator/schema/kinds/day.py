"""Days and stretches of days, in ISO 8601.

`Day`:
    2027-02-28       -> 2027-02-28
    2027-2-8         -> 2027-02-08
    28 February 2027 -> ! `28 February 2027` is not a date we can read for certain
    28.02.2027       -> ! `28.02.2027` is not a date we can read for certain
    02/03/2027       -> ! `02/03/2027` is not a date we can read for certain
    2027-02-30       -> ! February 2027 has 28 days, so there is no day 30
    2027-13-01       -> ! there is no month 13
    1927-02-28       -> ! the year 1927 is hardly meant
    [2027-02-28]     -> ! this takes one date

`PeriodOfDays`:
    2027-08-02 to 2027-08-15 -> first 2027-08-02, last 2027-08-15
    2027-08-02 / 2027-08-15  -> first 2027-08-02, last 2027-08-15
    2027-08-02 – 2027-08-15  -> first 2027-08-02, last 2027-08-15
    2027-08-15 to 2027-08-02 -> ! the last day is before the first
    2027-08-02               -> ! this takes a first and a last day
    August 2027              -> ! this takes a first and a last day
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

EARLIEST, LATEST = 2000, 2100
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_DAY_MONTH = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})")
_MONTH_DAY = re.compile(r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TO = re.compile(r"\s+(?:to|until|/)\s+|\s*/\s*|\s+[-–]\s+")
DAY_SCHEMA = {"type": "string", "pattern": r"^\s*20\d\d-\d{1,2}-\d{1,2}\s*$|^\s*2100-\d{1,2}-\d{1,2}\s*$"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From `first` to `last`, both days included."""

    first: date
    last: date


def day(word: object) -> date:
    """Read a day such as 2027-02-28; say what is wrong with one that does not exist."""
    if isinstance(word, date):
        return word
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one date", "write the date on the same line as the key")
    iso = _ISO.fullmatch(word.strip())
    if not iso:
        raise Refusal(codes.BAD_DATE, f"`{word[:60]}` is not a date we can read for certain", _meant(word.strip()))
    return existing(int(iso[1]), int(iso[2]), int(iso[3]))


def _meant(word: str) -> str:
    """The cure of a date in another form: the same in ISO 8601, or both where it can be read in two ways."""
    figures, words = _FIGURES.fullmatch(word), _DAY_MONTH.fullmatch(word) or _MONTH_DAY.fullmatch(word)
    if words and words["month"][:3].casefold() in _MONTHS:
        return f"write {words['year']}-{_MONTHS.index(words['month'][:3].casefold()) + 1:02}-{int(words['day']):02}"
    if figures:
        one, other, year = int(figures[1]), int(figures[2]), figures[3]
        likely = {f"{year}-{month:02}-{day:02}" for day, month in ((one, other), (other, one)) if month <= len(_MONTHS)}
        return f"write {' or '.join(sorted(likely, reverse=True)) or 'year-month-day'}"
    return "write year-month-day, for example 2027-02-28"


def existing(year: int, month: int, number: int) -> date:
    """The day with these numbers, if there is one between the years 2000 and 2100."""
    plausible_year(year)
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of the year
        raise Refusal(codes.BAD_DATE, f"there is no month {month}", "write the month as 01 to 12")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= number <= last:
        name = f"{calendar.month_name[month]} {year}"
        raise Refusal(
            codes.BAD_DATE,
            f"{name} has {last} days, so there is no day {number}",
            f"did you mean {year}-{month:02}-{last}?",
        )
    return date(year, month, number)


def plausible_year(year: int) -> int:
    """`year`, if it is between 2000 and 2100."""
    if EARLIEST <= year <= LATEST:
        return year
    raise Refusal(codes.OUT_OF_RANGE, f"the year {year} is hardly meant", f"write a year from {EARLIEST} to {LATEST}")


def period(word: object) -> Period:
    """Read a stretch of days such as `2027-08-02 to 2027-08-15`."""
    if isinstance(word, Period):
        return word
    ends = _TO.split(word.strip()) if isinstance(word, str) else []
    if len(ends) != 2:  # noqa: PLR2004 - a first and a last day
        raise Refusal(codes.BAD_DATE, "this takes a first and a last day", "write 2027-08-02 to 2027-08-15")
    first, last = day(ends[0]), day(ends[1])
    if last < first:
        raise Refusal(codes.OUT_OF_RANGE, "the last day is before the first", f"write {last} to {first}")
    return Period(first=first, last=last)


Day = Annotated[date, BeforeValidator(day), WithJsonSchema(DAY_SCHEMA), Asked(Control.DATE)]
_PERIOD = {"type": "string", "pattern": r"^\s*\d{4}-\d{1,2}-\d{1,2}\D+\d{4}-\d{1,2}-\d{1,2}\s*$"}
PeriodOfDays = Annotated[Period, BeforeValidator(period), WithJsonSchema(_PERIOD), Asked(Control.PERIOD)]
