"""How long a placement lasts.

`DurationOfStay`:
    12 weeks          -> low 12, high 12, unit weeks, open_ended no
    10-14 weeks       -> low 10, high 14, unit weeks, open_ended no
    3 to 6 Months     -> low 3, high 6, unit months, open_ended no
    3–6 mo            -> low 3, high 6, unit months, open_ended no
    at least 12 weeks -> low 12, unit weeks, open_ended no
    12+ weeks         -> low 12, unit weeks, open_ended no
    3 months or more  -> low 3, unit months, open_ended no
    up to 6 months    -> high 6, unit months, open_ended no
    Max. 12 weeks     -> high 12, unit weeks, open_ended no
    open-ended        -> unit weeks, open_ended yes
    "not stated"      -> unit weeks, open_ended no
    TBD               -> unit weeks, open_ended no
    6-3 months        -> ! the range runs backwards
    4 years           -> ! `4 years` does not say how many weeks or months
    at least 3-6 months -> ! `at least 3-6 months` does not say how many weeks or months
    0 weeks           -> ! a placement lasts from one week to three years
    40 months         -> ! a placement lasts from one week to three years
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.text import unknown
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_UNIT = r"\s*(weeks?|months?|wk|mo)"
_DURATION = re.compile(rf"(\d{{1,3}})(?:\s*(?:-|–|to)\s*(\d{{1,3}}))?{_UNIT}", re.IGNORECASE)
_AT_LEAST = re.compile(
    rf"(?:(?:at least|from|minimum|min\.?)\s+(\d{{1,3}}){_UNIT}|(\d{{1,3}})\s*\+{_UNIT}|(\d{{1,3}}){_UNIT} or more)",
    re.IGNORECASE,
)
_AT_MOST = re.compile(rf"(?:up to|at most|maximum|max\.?)\s+(\d{{1,3}}){_UNIT}", re.IGNORECASE)
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
    text = word.strip() if isinstance(word, str) else ""
    if unknown(text):
        return NOT_STATED
    if " ".join(text.casefold().replace("-", " ").split()) == "open ended":
        return OPEN_ENDED
    stated, least, most = (each.fullmatch(text) for each in (_DURATION, _AT_LEAST, _AT_MOST))
    if stated:
        return _sensible(int(stated[1]), int(stated[2] or stated[1]), stated[3])
    if least:
        number, unit = (part for part in least.groups() if part)
        return _sensible(int(number), None, unit)
    if most:
        return _sensible(None, int(most[1]), most[2])
    raise Refusal(
        codes.BAD_DURATION,
        f"`{str(word)[:60]}` does not say how many weeks or months",
        "write for example 12 weeks, 10-14 weeks, at least 3 months, open-ended or not stated",
    )


def _sensible(low: int | None, high: int | None, unit: str) -> Duration:
    of = DurationUnit.WEEKS if unit.casefold().startswith("w") else DurationUnit.MONTHS
    if low is not None and high is not None and high < low:
        raise Refusal(codes.OUT_OF_RANGE, "the range runs backwards", f"write {high}-{low} {of}")
    made = Duration(low=low, high=high, unit=of)
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
