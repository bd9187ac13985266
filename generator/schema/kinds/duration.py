"""How long a placement lasts.

`DurationOfStay`:
    12 weeks      -> low 12, high 12, unit weeks
    10-14 weeks   -> low 10, high 14, unit weeks
    3 to 6 Months -> low 3, high 6, unit months
    3–6 mo        -> low 3, high 6, unit months
    6-3 months    -> ! the range runs backwards
    4 years       -> ! `4 years` does not say how many weeks or months
    0 weeks       -> ! a placement lasts from one week to three years
    40 months     -> ! a placement lasts from one week to three years
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_DURATION = re.compile(r"(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?\s*(weeks?|months?|wk|mo)", re.IGNORECASE)
_WEEKS_A_MONTH = 365.25 / 12 / 7
MOST_WEEKS = 156


class DurationUnit(StrEnum):
    """The unit that a duration is stated in."""

    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """From `low` to `high` in the unit stated; both are equal for a single length."""

    low: int
    high: int
    unit: DurationUnit

    @property
    def minimum_weeks(self) -> int:
        """The shortest stay in whole weeks; a month is 4.35 weeks."""
        return self._weeks(self.low)

    @property
    def maximum_weeks(self) -> int:
        """The longest stay in whole weeks."""
        return self._weeks(self.high)

    def _weeks(self, length: int) -> int:
        return length if self.unit is DurationUnit.WEEKS else round(length * _WEEKS_A_MONTH)


def duration(word: object) -> Duration:
    """Read `12 weeks`, `10-14 weeks` or `3-6 months`, up to three years."""
    if isinstance(word, Duration):
        return word
    stated = _DURATION.fullmatch(word.strip()) if isinstance(word, str) else None
    if not stated:
        raise Refusal(
            codes.BAD_DURATION,
            f"`{str(word)[:60]}` does not say how many weeks or months",
            "write for example 12 weeks, 10-14 weeks or 3-6 months",
        )
    unit = DurationUnit.WEEKS if stated[3].casefold().startswith("w") else DurationUnit.MONTHS
    low = int(stated[1])
    return _sensible(Duration(low=low, high=int(stated[2] or low), unit=unit))


def _sensible(stated: Duration) -> Duration:
    if stated.high < stated.low:
        raise Refusal(codes.OUT_OF_RANGE, "the range runs backwards", f"write {stated.high}-{stated.low} {stated.unit}")
    if stated.low < 1 or stated.maximum_weeks > MOST_WEEKS:
        raise Refusal(
            codes.OUT_OF_RANGE,
            "a placement lasts from one week to three years",
            "check the number and the unit",
        )
    return stated


_WRITTEN = {
    "type": "string",
    "pattern": r"^\s*\d{1,3}(\s*(-|–|[tT][oO])\s*\d{1,3})?"
    r"\s*([wW][eE]{2}[kK][sS]?|[mM][oO]([nN][tT][hH][sS]?)?|[wW][kK])\s*$",
    "examples": ["12 weeks", "10-14 weeks", "3-6 months"],
}
DurationOfStay = Annotated[Duration, BeforeValidator(duration), WithJsonSchema(_WRITTEN), Asked(Control.DURATION)]
