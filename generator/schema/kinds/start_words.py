"""How people write a month or a season, and what is asked of a start that is neither these nor a day."""

import re
from typing import Final

from generator.vocabularies.months import month_of

_FIGURES: Final = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{4})")
_NAMED: Final = re.compile(r"([^\W\d_]+\.?)\s*,?\s*(?:de\s+|del\s+|г\.?\s*)?(\d{4})")  # noqa: RUF001 - a Russian year
_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}
_SEASON: Final = re.compile(r"(spring|summer|autumn|fall)\s+(?:of\s+)?(\d{4})")
_WINTER: Final = re.compile(r"winter\s+(?:of\s+)?(\d{4})\s*[-/–]\s*(\d{2}|\d{4})")
_ASKED: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), message, cure)
    for pattern, message, cure in (
        (r"(?:spring|summer|autumn|fall|winter)", "says no year", r"write the year, too, as in \g<0> 2027"),
        (r"(?:19|20)\d\d", "says no month", r"write a month or a season, as in \g<0>-06 or summer \g<0>"),
        (
            r"(?:asap|as soon as possible|immediate(?:ly)?|now|at once|immediate start)",
            "says no date",
            "write  flexible,  or the first day on which one can start",
        ),
        (
            r"(?:(?:early|mid|middle of|late|end of|beginning of)[\s-]+)(\S.*\d{4})",
            "is about a day",
            r"write the month, \1, or a day",
        ),
    )
)


def month_in(text: str) -> tuple[int, int] | None:
    """The year and the month that `text` writes; there may be no such month."""
    first, last, named = _FIGURES.fullmatch(text), _YEAR_LAST.fullmatch(text), _NAMED.fullmatch(text)
    if first:
        return int(first[1]), int(first[2])
    if last:
        return int(last[2]), int(last[1])
    month = month_of(named[1]) if named else None
    return (int(named[2]), month) if named and month else None


def season_in(small: str) -> tuple[int, int] | None:
    """The year and the first month of a season; that of a winter is the year in which it begins."""
    season, winter = _SEASON.fullmatch(small), _WINTER.fullmatch(small)
    if season:
        return int(season[2]), _SEASONS[season[1]]
    if winter and (int(winter[1]) + 1) % 100 == int(winter[2]) % 100:
        return int(winter[1]), 12
    return None


def asked(text: str) -> tuple[str, str]:
    """What is said of a text that is no start, and what to write in its place."""
    shown = f"`{text[:60]}`"
    winter = re.fullmatch(r"winter\s+(?:of\s+)?(\d{4})", text, re.IGNORECASE)
    if winter:
        year = int(winter[1])
        cure = f"write winter {year - 1}/{year % 100:02} or winter {year}/{(year + 1) % 100:02}"
        return f"{shown} is one of two winters", cure
    if stretch := _stretch(text):
        return stretch
    if month_of(text.rstrip(".")) is not None:
        return f"{shown} says no year", f"write the year, too, as in {text[:40]} 2027"
    for pattern, message, cure in _ASKED:
        if found := pattern.fullmatch(text):
            return f"{shown} {message}", found.expand(cure)
    cure = "write a day (2027-06-01), a month (2027-06), a season (summer 2027) or flexible"
    return f"{shown} is not a start we can read for certain", cure


def _stretch(text: str) -> tuple[str, str] | None:
    """A quarter, or from one month to another, is several months: each is a start of its own."""
    quarter = re.fullmatch(r"q([1-4])[\s/-]*(\d{4})", text, re.IGNORECASE)
    if quarter:
        first, year = int(quarter[1]) * 3 - 2, quarter[2]
        months = ", ".join(f"{year}-{month:02}" for month in range(first, first + 3))
        return f"`{text[:60]}` is three months", f"write each month: [{months}]"
    ends = re.fullmatch(r"([^\W\d_]+)\.?\s*(?:-|–|—|to|until|/)\s*([^\W\d_]+)\.?\s+(\d{4})", text)
    begins, finishes = (month_of(ends[1]), month_of(ends[2])) if ends else (None, None)
    if ends and begins and finishes and begins < finishes:
        cure = f"write  starts: {ends[3]}-{begins:02}  and  ends: {ends[3]}-{finishes:02},  or a list of months"
        return f"`{text[:60]}` is a stretch of months", cure
    return None
