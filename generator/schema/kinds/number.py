"""Numbers, and ranges of them written `2-4`.

`Places`:
    2        -> 2
    2.0      -> 2
    0        -> ! 0 is not between 1 and 1000
    two      -> ! `two` is not a plain number
    2 places -> ! `2 places` is not a plain number
    [2]      -> ! this takes one number
    2.5      -> ! `2.5` is not a whole number

`Hours`:
    37.5     -> 37.5
    40       -> 40
    40 hours -> ! `40 hours` is not a plain number
    81       -> ! 81 is not between 1 and 80

`ContactHours`:
    0.5 -> 0.5
    40  -> 40
    41  -> ! 41 is not between 0.5 and 40

`Months`:
    12 -> 12
    61 -> ! 61 is not between 1 and 60

`Age`:
    18 -> 18
    13 -> ! 13 is not between 14 and 40

`Interns`:
    2  -> 2
    51 -> ! 51 is not between 1 and 50

`Year`:
    2026 -> 2026
    1989 -> ! 1989 is not between 1990 and 2100
    26   -> ! 26 is not between 1990 and 2100

`Ects`:
    30  -> 30
    7.5 -> 7.5
    0   -> ! 0 is not between 0.5 and 60

`Years`:
    3      -> 3
    2-4    -> 2 to 4
    2 to 4 -> 2 to 4
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
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_RANGE = re.compile(r"(\d{1,9}(?:\.\d{1,2})?)(?:\s*(?:-|–|to)\s*(\d{1,9}(?:\.\d{1,2})?))?")
_INSIDE = re.compile(r"(?<![\d.,-])\d{1,9}(?:\.\d{1,2})?(?![\d.,])")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,2})?")

_DIGITS = r"\d{1,9}(\.\d{1,2})?"
_PLAIN = rf"^\s*{_DIGITS}\s*$"
RANGE_SCHEMA = {"type": ["number", "string"], "pattern": rf"^\s*{_DIGITS}(\s*(-|–|to)\s*{_DIGITS})?\s*$"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """From `low` to `high`, both included; the two are equal for a single number."""

    low: Decimal
    high: Decimal


def number(word: object, least: Decimal, most: Decimal) -> Decimal:
    """Read a number between `least` and `most`."""
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one number", "write the number on the same line as the key")
    if not _NUMBER.fullmatch(word.strip()):
        raise Refusal(codes.BAD_NUMBER, f"`{word[:60]}` is not a plain number", _digits(word))
    return _within(Decimal(word.strip()), least, most)


def _digits(word: str) -> str:
    inside = _INSIDE.findall(word[:60])
    return f"write {inside[0]} alone" if len(inside) == 1 else "write digits only, for example 12"


def number_range(word: object, least: Decimal, most: Decimal) -> Range:
    """Read `3` or `2-4`, each between `least` and `most`, the smaller first."""
    if isinstance(word, Range):
        return word
    bounds = _RANGE.fullmatch(word.strip()) if isinstance(word, str) else None
    if bounds is None:
        raise Refusal(codes.BAD_NUMBER, f"`{str(word)[:60]}` is not a number or a range", "write 3, or 2-4")
    low = _within(Decimal(bounds[1]), least, most)
    high = _within(Decimal(bounds[2]), least, most) if bounds[2] else low
    if high < low:
        raise Refusal(codes.OUT_OF_RANGE, f"the range runs backwards: {low} to {high}", f"write {high}-{low}")
    return Range(low=low, high=high)


def _within(value: Decimal, least: Decimal, most: Decimal) -> Decimal:
    if least <= value <= most:
        return value
    raise Refusal(codes.OUT_OF_RANGE, f"{value} is not between {least} and {most}", f"write {least} to {most}")


def whole(least: int, most: int) -> tuple[BeforeValidator, WithJsonSchema, Asked]:
    """A reader of whole numbers, its JSON Schema, and how they are asked for."""

    def read(word: object) -> int:
        value = number(word, Decimal(least), Decimal(most))
        if value != int(value):
            raise Refusal(codes.BAD_NUMBER, f"`{value}` is not a whole number", f"write {round(value)}")
        return int(value)

    told = {"type": ["integer", "string"], "minimum": least, "maximum": most, "pattern": _PLAIN}
    return BeforeValidator(read), WithJsonSchema(told), Asked(Control.NUMBER)


def decimal(least: str, most: str) -> tuple[BeforeValidator, WithJsonSchema, Asked]:
    """A reader of numbers with up to two places, its JSON Schema, and how they are asked for."""
    told = {"type": ["number", "string"], "minimum": float(least), "maximum": float(most), "pattern": _PLAIN}
    read = BeforeValidator(lambda word: number(word, Decimal(least), Decimal(most)))
    return read, WithJsonSchema(told), Asked(Control.NUMBER)


Places = Annotated[int, *whole(1, 1000)]
Hours = Annotated[Decimal, *decimal("1", "80")]
ContactHours = Annotated[Decimal, *decimal("0.5", "40")]
Months = Annotated[int, *whole(1, 60)]
Age = Annotated[int, *whole(14, 40)]
Interns = Annotated[int, *whole(1, 50)]
Year = Annotated[int, *whole(1990, 2100)]
Ects = Annotated[Decimal, *decimal("0.5", "60")]
Years = Annotated[
    Range,
    BeforeValidator(lambda word: number_range(word, Decimal(1), Decimal(8))),
    WithJsonSchema(RANGE_SCHEMA | {"minimum": 1, "maximum": 8}),
    Asked(Control.RANGE),
]
Share = Annotated[
    Range,
    BeforeValidator(
        lambda word: number_range(word.rstrip(" %") if isinstance(word, str) else word, Decimal(0), Decimal(100))
    ),
    WithJsonSchema(
        RANGE_SCHEMA | {"minimum": 0, "maximum": 100, "pattern": rf"^\s*{_DIGITS}(\s*(-|–|to)\s*{_DIGITS})?[\s%]*$"}
    ),
    Asked(Control.RANGE),
]
