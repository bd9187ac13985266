"""When a placement starts: a day, a month, a season, or whenever it suits.

`StartOfWork`:
    2027-06-01          -> precision day, earliest 2027-06-01, latest 2027-06-01
    1 June 2027         -> precision day, earliest 2027-06-01, latest 2027-06-01
    from 1.6.2027       -> precision day, earliest 2027-06-01, latest 2027-06-01
    2027-06             -> precision month, earliest 2027-06-01, latest 2027-06-30
    June 2027           -> precision month, earliest 2027-06-01, latest 2027-06-30
    Sept. 2027          -> precision month, earliest 2027-09-01, latest 2027-09-30
    09/2027             -> precision month, earliest 2027-09-01, latest 2027-09-30
    junio de 2027       -> precision month, earliest 2027-06-01, latest 2027-06-30
    Summer 2027         -> precision season, earliest 2027-06-01, latest 2027-08-31
    winter 2026/27      -> precision season, earliest 2026-12-01, latest 2027-02-28
    Flexible            -> precision flexible
    any time            -> precision flexible
    2027-06-31          -> ! June 2027 has 30 days, so there is no day 31
    2027-13             -> ! there is no month 13
    winter 2027         -> ! `winter 2027` is one of two winters
    September           -> ! `September` says no year
    summer              -> ! `summer` says no year
    2027                -> ! `2027` says no month
    Q3 2027             -> ! `Q3 2027` is three months
    June - August 2027  -> ! `June - August 2027` is a stretch of months
    early June 2027     -> ! `early June 2027` is about a day
    as soon as possible -> ! `as soon as possible` says no date
    after Easter        -> ! `after Easter` is not a start we can read for certain
    [2027-06]           -> ! this takes one date, month or season

`StartsOfWork`:
    2027-06            -> [(precision month, earliest 2027-06-01, latest 2027-06-30)]
    [2027-09-01, flexible] -> ! a start that is flexible stands beside one that is not
    flexible           -> [(precision flexible)]
    [2027-02, 2027-02] -> ! `2027-02` is there twice
    2027-02, 2027-09   -> ! `2027-02, 2027-09` is several starts in one line
    []                 -> ! there is nothing here
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds import written
from generator.schema.kinds.day import day, existing, plausible_year
from generator.schema.kinds.day_words import days_in
from generator.schema.kinds.several import at_most, listed
from generator.schema.kinds.start_words import asked, month_in, season_in
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_FLEXIBLE = frozenset({"flexible", "any time", "anytime", "at any time", "flexible start", "flexible dates", "open"})
_FROM = re.compile(r"(?:starting |starts |begins )?(?:from|on|as of|starting)\s+(?=.*\d)", re.IGNORECASE)


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
    """Read `2027-06-01`, `2027-06`, `June 2027`, `summer 2027`, `winter 2026/27` or `flexible`."""
    if isinstance(word, Start):
        return word
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one date, month or season", "write for example: starts: 2027-06")
    text = " ".join(word.split())
    if text.casefold() in _FLEXIBLE:
        return Start(precision=Precision.FLEXIBLE)
    dated = _FROM.sub("", text, count=1)
    if (month := month_in(dated)) is not None:
        return _months(Precision.MONTH, *month, 1)
    if (season := season_in(text.casefold())) is not None:
        return _months(Precision.SEASON, *season, 3)
    if days_in(dated).days:
        on = day(dated)
        return Start(precision=Precision.DAY, earliest=on, latest=on)
    raise Refusal(codes.BAD_START, *asked(text))


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


_BETWEEN = re.compile(r"(?:(?<!\s)\s++)?[,;/&]\s*+|(?<!\s)\s++(?:or|and)\s++")
StartsOfWork = Annotated[tuple[StartOfWork, ...], BeforeValidator(starts), *at_most(12, least=1), written.Several()]
