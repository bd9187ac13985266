"""How long a placement lasts.

A length is read in many ways of writing it, as long as it can be one length only; else both that it may mean are asked.

`DurationOfStay`:
    12 weeks          -> low 12, high 12, unit weeks, open_ended no
    10-14 weeks       -> low 10, high 14, unit weeks, open_ended no
    3 to 6 Months     -> low 3, high 6, unit months, open_ended no
    3–6 mths          -> low 3, high 6, unit months, open_ended no
    3 — 6 months      -> low 3, high 6, unit months, open_ended no
    12w               -> low 12, high 12, unit weeks, open_ended no
    three months      -> low 3, high 3, unit months, open_ended no
    6 Monate          -> low 6, high 6, unit months, open_ended no
    from 3 to 6 months -> low 3, high 6, unit months, open_ended no
    1 year            -> low 12, high 12, unit months, open_ended no
    1-2 years         -> low 12, high 24, unit months, open_ended no
    84 days           -> low 12, high 12, unit weeks, open_ended no
    at least 12 weeks -> low 12, unit weeks, open_ended no
    12+ weeks         -> low 12, unit weeks, open_ended no
    3 months minimum  -> low 3, unit months, open_ended no
    3 months or more  -> low 3, unit months, open_ended no
    up to 6 months    -> high 6, unit months, open_ended no
    Max. 12 weeks     -> high 12, unit weeks, open_ended no
    open-ended        -> unit weeks, open_ended yes
    "not stated"      -> unit weeks, open_ended no
    "TBD"             -> unit weeks, open_ended no
    6-3 months        -> ! the range runs backwards
    90 days           -> ! 90 days are no whole number of weeks
    2,5 months        -> ! `2,5 months` is no whole number of months
    8 weeks - 3 months -> ! `8 weeks - 3 months` is in weeks and in months
    3/6 months        -> ! `3/6 months` can be read in two ways
    about 3 months    -> ! `about 3 months` says no bounds
    12                -> ! `12` does not say whether it is weeks or months
    400 hours         -> ! `400 hours` says how much work there is, and not over how long
    summer            -> ! `summer` says when, and not how long
    flexible          -> ! `flexible` does not say how many weeks or months
    at least 3-6 months -> ! `at least 3-6 months` does not say how many weeks or months
    0 weeks           -> ! a placement lasts from one week to three years
    40 months         -> ! a placement lasts from one week to three years
    4 years           -> ! a placement lasts from one week to three years
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.figures import figure
from generator.schema.kinds.length_words import BOUNDS, LENGTH, asked
from generator.schema.kinds.time_words import unit_of
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal
from generator.schema.unknown import unknown

_WEEKS_A_MONTH = 365.25 / 12 / 7
MOST_WEEKS = 156


class DurationUnit(StrEnum):
    """The unit that a duration is stated in."""

    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """From `low` to `high` in the unit stated; both are equal for a single length.

    None is *not stated*: of "at least 12 weeks" the longest is, of "up to 12 weeks" the shortest. `open_ended`: it is
    said to have no end.
    """

    low: int | None
    high: int | None
    unit: DurationUnit
    open_ended: bool = False

    @property
    def stated(self) -> bool:
        """Whether anything is said of it."""
        return self.low is not None or self.high is not None or self.open_ended

    @property
    def minimum_weeks(self) -> int | None:
        """The shortest stay in whole weeks; a month is 4.35 weeks."""
        return self._weeks(self.low)

    @property
    def maximum_weeks(self) -> int | None:
        """The longest stay in whole weeks."""
        return self._weeks(self.high)

    def _weeks(self, length: int | None) -> int | None:
        if length is None or self.unit is DurationUnit.WEEKS:
            return length
        return round(length * _WEEKS_A_MONTH)


NOT_STATED = Duration(low=None, high=None, unit=DurationUnit.WEEKS)
OPEN_ENDED = replace(NOT_STATED, open_ended=True)


def duration(word: object) -> Duration:
    """Read `12 weeks`, `10-14 weeks`, `at least 3 months`, `open-ended` or `not stated`; up to three years."""
    if isinstance(word, Duration):
        return word
    text = " ".join(word.split()) if isinstance(word, str) else ""
    if unknown(text):
        return NOT_STATED
    if text.casefold().replace("-", " ") in {"open ended", "open end", "indefinite"}:
        return OPEN_ENDED
    said = LENGTH.fullmatch(text.casefold())
    unit = unit_of(said["unit"]) if said else None
    if said is None or unit is None:
        raise Refusal(codes.BAD_DURATION, *asked(text or str(word)[:60]))
    return _made(text, said, unit)


def _made(text: str, said: re.Match[str], unit: str) -> Duration:
    """The length that the parts of a text say, in weeks or months."""
    bound = BOUNDS.get((said["before"] or said["after"] or said["plus"] or "").rstrip("."))
    first, second = said["first"], said["second"]
    if said["other"] and unit_of(said["other"]) != unit:
        raise Refusal(codes.BAD_DURATION, *_mixed(text, said, unit))
    if (bound and second) or (said["before"] and said["after"]) or unit == "hour":
        raise Refusal(codes.BAD_DURATION, *asked(text))
    low, high = (_whole(text, each, unit) for each in (first, second or first))
    of = DurationUnit.WEEKS if unit in {"week", "day"} else DurationUnit.MONTHS
    return _sensible(None if bound == "most" else low, None if bound == "least" else high, of)


def _whole(text: str, said: str, unit: str) -> int:
    """The figure `said` of a unit in whole weeks or months; days are weeks where they are whole ones."""
    number = float(figure(said.removeprefix("an").removeprefix("a") or "1"))
    length = number * 12 if unit == "year" else number / 7 if unit == "day" else number
    if length == int(length):
        return int(length)
    weeks = round(length * _WEEKS_A_MONTH) if unit in {"month", "year"} else round(length)
    if unit == "day":
        cure = f"write {weeks} weeks or {round(number / 30.4)} months"
        raise Refusal(codes.BAD_DURATION, f"{said} days are no whole number of weeks", cure)
    raise Refusal(codes.BAD_DURATION, f"`{text[:60]}` is no whole number of {unit}s", f"write {weeks} weeks")


def _mixed(text: str, said: re.Match[str], unit: str) -> tuple[str, str]:
    weeks = {"day": 1 / 7, "week": 1, "month": _WEEKS_A_MONTH, "year": _WEEKS_A_MONTH * 12}
    first, other = said["first"], unit_of(said["other"])
    if other not in weeks or unit not in weeks or not first.isdecimal() or not said["second"].isdecimal():
        return asked(text)
    low, high = round(int(first) * weeks[other]), round(int(said["second"]) * weeks[unit])
    return f"`{text[:60]}` is in {other}s and in {unit}s", f"write {low}-{high} weeks"


def _sensible(low: int | None, high: int | None, unit: DurationUnit) -> Duration:
    if low is not None and high is not None and high < low:
        raise Refusal(codes.OUT_OF_RANGE, "the range runs backwards", f"write {high}-{low} {unit}")
    made = Duration(low=low, high=high, unit=unit)
    longest = made.maximum_weeks or made.minimum_weeks or 0
    if 0 in {low, high} or longest > MOST_WEEKS:
        message = "a placement lasts from one week to three years"
        raise Refusal(codes.OUT_OF_RANGE, message, "check the number and the unit")
    return made


_WEEKS = r"\s*([wW][eE]{2}[kK][sS]?|[mM][oO]([nN][tT][hH][sS]?)?|[wW][kK])"
_WRITTEN = {
    "type": "string",
    "pattern": rf"^\s*(([a-zA-Z. ]+\s)?\d{{1,3}}\s*\+?(\s*(-|–|[tT][oO])\s*\d{{1,3}})?{_WEEKS}(\s+[a-zA-Z ]+)?"
    r"|[a-zA-Z]+[-\s][a-zA-Z]+|[a-zA-Z]{3,7})\s*$",
    "examples": ["12 weeks", "10-14 weeks", "3-6 months", "at least 12 weeks", "open-ended", "not stated"],
}
_MARK = Asked(Control.DURATION, unknowable=True)
DurationOfStay = Annotated[Duration, BeforeValidator(duration), WithJsonSchema(_WRITTEN), _MARK]
