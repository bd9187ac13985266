"""Ranges of numbers, written `2-4`; a single number is a range of one.

`Years`:
    3      -> 3
    2-4    -> 2 to 4
    2 to 4 -> 2 to 4
    3rd    -> 3
    2nd year -> ! `2nd year` is not a number or a range
    2+     -> 2 to 8
    2–4 years -> 2 to 4
    4-2    -> ! the range runs backwards: 4 to 2
    9      -> ! 9 is not between 1 and 8
    third  -> ! `third` is not a number or a range

`Share`:
    10%     -> 10
    10-20 % -> 10 to 20
    5       -> 5
    101     -> ! 101 is not between 0 and 100
    half    -> ! `half` is not a number or a range
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.figures import IN_WORDS, figure
from generator.schema.kinds.number import DIGITS, ONE, TWO, says_no_more, within
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_ABOUT = re.compile(r"(?:about|approx\.?|approximately|ca\.?|circa|around|roughly|~)\s*(\d{1,4})\s*(%?)", re.IGNORECASE)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.|º|ª|e|er)")
RANGE_SCHEMA = {"type": ["number", "string"], "pattern": rf"^\s*{DIGITS}(\s*(-|–|to)\s*{DIGITS})?\s*$"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """From `low` to `high`, both included; the two are equal for a single number."""

    low: Decimal
    high: Decimal


def number_range(word: object, least: Decimal, most: Decimal, units: str = "") -> Range:
    """Read `3` or `2-4`, each between `least` and `most`, the smaller first; `3rd` is 3, and `2+` goes up to `most`."""
    if isinstance(word, Range):
        return word
    text = " ".join(word.split()) if isinstance(word, str) else ""
    ordinal, one, two = (
        _ORDINAL.fullmatch(text),
        ONE.fullmatch(IN_WORDS.get(text.casefold(), text)),
        TWO.fullmatch(text),
    )
    if two and says_no_more(two[3], units):
        low, high = (within(figure(each), least, most) for each in two.groups()[:2])
        if high < low:
            raise Refusal(codes.OUT_OF_RANGE, f"the range runs backwards: {low} to {high}", f"write {high}-{low}")
        return Range(low=low, high=high)
    if one and one[2].strip() == "+":
        return Range(low=within(figure(one[1]), least, most), high=most)
    if ordinal or (one and says_no_more(one[2], units)):
        value = within(figure((ordinal or one)[1]), least, most)  # type: ignore[index]
        return Range(low=value, high=value)
    raise Refusal(codes.BAD_NUMBER, f"`{str(word)[:60]}` is not a number or a range", _cure(text, units))


def _cure(text: str, units: str) -> str:
    """What to write for a figure that says no bounds, and for anything else."""
    about = _ABOUT.fullmatch(text)
    if about is None:
        return "write 10 %, or 8-12 %" if "%" in units else "write 3, or 2-4"
    figure, unit = int(about[1]), " %" if about[2] else ""
    near = max(1, figure // 10)
    return f"write {figure}{unit}, or a range such as {figure - near}-{figure + near}{unit}"


Years = Annotated[
    Range,
    BeforeValidator(lambda word: number_range(word, Decimal(1), Decimal(8), "year years")),
    WithJsonSchema(RANGE_SCHEMA | {"minimum": 1, "maximum": 8}),
    Asked(Control.RANGE),
]
Share = Annotated[
    Range,
    BeforeValidator(lambda word: number_range(word, Decimal(0), Decimal(100), "% percent per cent")),
    WithJsonSchema(
        RANGE_SCHEMA | {"minimum": 0, "maximum": 100, "pattern": rf"^\s*{DIGITS}(\s*(-|–|to)\s*{DIGITS})?[\s%]*$"}
    ),
    Asked(Control.RANGE),
]
