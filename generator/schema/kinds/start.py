"""When a placement starts: a day, a month, a season, or whenever it suits.

`StartOfWork`:
    2027-06-01          -> precision day, earliest 2027-06-01, latest 2027-06-01
    2027-06             -> precision month, earliest 2027-06-01, latest 2027-06-30
    June 2027           -> precision month, earliest 2027-06-01, latest 2027-06-30
    Summer 2027         -> precision season, earliest 2027-06-01, latest 2027-08-31
    winter 2027         -> precision season, earliest 2027-12-01, latest 2028-02-29
    Flexible            -> precision flexible
    2027-06-31          -> ! June 2027 has 30 days, so there is no day 31
    2027-13             -> ! there is no month 13
    as soon as possible -> ! `as soon as possible` is not a start we can read for certain
    Jun 2027            -> ! `jun 2027` is not a start we can read for certain
    [2027-06]           -> ! this takes one date, month or season

`StartsOfWork`:
    2027-06            -> [(precision month, earliest 2027-06-01, latest 2027-06-30)]
    [2027-09-01, flexible] -> ! a start that is flexible stands beside one that is not
    flexible           -> [(precision flexible)]
    [2027-02, 2027-02] -> ! `2027-02` is there twice
    2027-02, 2027-09   -> ! `2027-02, 2027-09` is several starts in one line
    []                 -> ! there is nothing here
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds import written
from generator.schema.kinds.day import day, existing, plausible_year
from generator.schema.kinds.text import listed
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_NAMED = re.compile(r"([a-z]+)\s+(\d{4})")
_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


class Precision(StrEnum):
    """How exactly a start is stated."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    FLEXIBLE = "flexible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """The first and the last day on which the placement may start; None for both where it is flexible.

    Seasons are the meteorological ones of the northern hemisphere: spring begins on 1 March.
    """

    precision: Precision
    earliest: date | None = None
    latest: date | None = None


def start(word: object) -> Start:
    """Read `2027-06-01`, `2027-06`, `June 2027`, `summer 2027` or `flexible`."""
    if isinstance(word, Start):
        return word
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one date, month or season", "write for example: starts: 2027-06")
    text = " ".join(word.casefold().split())
    if text == "flexible":
        return Start(precision=Precision.FLEXIBLE)
    if _ISO.fullmatch(text):
        on = day(text)
        return Start(precision=Precision.DAY, earliest=on, latest=on)
    return _span(text)


def _span(text: str) -> Start:
    month, named = _MONTH.fullmatch(text), _NAMED.fullmatch(text)
    if month:
        return _months(Precision.MONTH, int(month[1]), int(month[2]), 1)
    if named and named[1] in _MONTHS:
        return _months(Precision.MONTH, int(named[2]), _MONTHS[named[1]], 1)
    if named and named[1] in _SEASONS:
        return _months(Precision.SEASON, int(named[2]), _SEASONS[named[1]], 3)
    raise Refusal(
        codes.BAD_START,
        f"`{text[:60]}` is not a start we can read for certain",
        "write a day (2027-06-01), a month (2027-06), a season (summer 2027) or flexible",
    )


def _months(precision: Precision, year: int, month: int, count: int) -> Start:
    first = existing(plausible_year(year), month, 1)
    after = month - 1 + count
    end = date(year + after // 12, after % 12 + 1, 1) - timedelta(days=1)
    return Start(precision=precision, earliest=first, latest=end)


_WRITTEN = {
    "type": "string",
    "pattern": r"^\s*(\d{4}-\d{1,2}(-\d{1,2})?|[A-Za-z]+\s+\d{4}|[fF][lL][eE][xX][iI][bB][lL][eE])\s*$",
    "examples": ["2027-06-01", "2027-06", "June 2027", "summer 2027", "flexible"],
}
StartOfWork = Annotated[Start, BeforeValidator(start), WithJsonSchema(_WRITTEN), Asked(Control.START)]


def starts(words: object) -> object:
    """Read one start or several, in the order of time."""
    said = listed(words)
    if isinstance(words, str) and len(parts := [part.strip() for part in _BETWEEN.split(words)]) > 1:
        tried = all(_read(part) for part in parts)
        if tried:
            cure = f"write a list: [{', '.join(parts)}]"
            raise Refusal(codes.WRONG_SHAPE, f"`{words[:60]}` is several starts in one line", cure)
    if not isinstance(said, list | tuple):
        return said
    made = [start(word) for word in said]
    for number, word in enumerate(said):
        if made[number] in made[:number]:
            raise Refusal(codes.BAD_START, f"`{str(word)[:40]}` is there twice", "leave it out once")
    if len(made) > 1 and any(each.earliest is None for each in made):
        message = "a start that is flexible stands beside one that is not"
        raise Refusal(codes.BAD_START, message, "write  flexible  alone, or only the days, months or seasons")
    return tuple(sorted(made, key=lambda each: (each.earliest or date.min, each.latest or date.min)))


def _read(word: str) -> bool:
    try:
        start(word)
    except Refusal:
        return False
    return True


_BETWEEN = re.compile(r"\s*[,;/&]\s*|\s+(?:or|and)\s+")
StartsOfWork = Annotated[
    tuple[StartOfWork, ...], BeforeValidator(starts), Field(min_length=1, max_length=12), written.Several()
]
