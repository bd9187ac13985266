"""Numbers, and ranges of them written `2-4`.

What can mean one number only is read as it, whatever stands behind it: `38,5`, `40 hours`, `two`. What is two numbers
where one is asked for, or thousands with a mark between them, is asked about.

`Places`:
    2        -> 2
    2.0      -> 2
    0        -> ! 0 is not between 1 and 1000
    two      -> 2
    2 places -> 2
    2 desks  -> ! `2 desks` is not a plain number
    1-2      -> ! `1-2` is two numbers, and this takes one
    1,000    -> ! `1,000` can be read in two ways
    several  -> ! `several` is not a plain number
    [2]      -> ! this takes one number
    2.5      -> ! `2.5` is not a whole number

`Hours`:
    37.5     -> 37.5
    40       -> 40
    38,5     -> 38.5
    40 hours -> 40
    40 hours per week -> 40
    40h/week -> 40
    35-40    -> ! `35-40` is two numbers, and this takes one
    8 per day -> ! `8 per day` is for a day, and this takes a week
    full-time -> ! `full-time` says no number of hours
    81       -> ! 81 is not between 1 and 80

`ContactHours`:
    0.5 -> 0.5
    40  -> 40
    41  -> ! 41 is not between 0.5 and 40

`Months`:
    12 -> 12
    12 months -> 12
    61 -> ! 61 is not between 1 and 60

`Age`:
    18 -> 18
    18+ -> 18
    18 years old -> 18
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
    15 ECTS -> 15
    0   -> ! 0 is not between 0.5 and 60

"""

import re
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.figures import FIGURE, IN_WORDS, TO, figure
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

ONE = re.compile(rf"({FIGURE})\s*(\D*)")
TWO = re.compile(rf"({FIGURE}){TO}({FIGURE})\s*(\D*)")

_INSIDE = re.compile(r"(?<![\d.,-])\d{1,9}(?:\.\d{1,2})?(?![\d.,])")
_GROUPED = re.compile(r"\d{1,3}(?:[.,' ]\d{3})+")
_A_DAY = re.compile(rf"({FIGURE})\s*(?:h|hrs?\.?|hours?)?\s*(?:per|a|each|/)\s*day", re.IGNORECASE)
_JOINERS = frozenset(["a", "an", "per", "the", "each", "in", "of"])

DIGITS = r"\d{1,9}(\.\d{1,2})?"
_PLAIN = rf"^\s*{DIGITS}\s*$"


def number(word: object, least: Decimal, most: Decimal, units: str = "") -> Decimal:
    """Read a number between `least` and `most`, in digits or a word up to twelve, with a decimal point or comma.

    `units` are words that may stand behind it, since they say no more than the field does.
    """
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one number", "write the number on the same line as the key")
    text = " ".join(word.split())
    one = ONE.fullmatch(IN_WORDS.get(text.casefold(), text))
    if one is None or not says_no_more(one[2], units):
        raise Refusal(codes.BAD_NUMBER, *_unclear(text))
    return within(figure(one[1]), least, most)


def says_no_more(behind: str, units: str) -> bool:
    """Whether what stands `behind` a figure is nothing but `units` and what joins them."""
    words = re.findall(r"[^\W\d_]+|\S", behind.casefold().replace(".", ""))
    return all(word in _JOINERS or word == "/" or word in units.split() for word in words)


def _unclear(text: str) -> tuple[str, str]:
    """What is said of a text that is no single number, and what to write: each number that it may mean."""
    two = TWO.fullmatch(text)
    if two:
        return f"`{text[:60]}` is two numbers, and this takes one", f"write {two[1]} or {two[2]}"
    daily = _A_DAY.fullmatch(text)
    if daily:
        return (
            f"`{text}` is for a day, and this takes a week",
            f"write {5 * figure(daily[1]):f}, if a week has five days of it",
        )
    if text.casefold().replace("-", " ") in {"full time", "fulltime", "part time", "parttime"}:
        return f"`{text}` says no number of hours", "write the hours of a week, for example 40, or leave the key out"
    if _GROUPED.fullmatch(text):
        whole = re.sub(r"\D", "", text)
        return f"`{text[:60]}` can be read in two ways", f"write {whole}, without a mark between thousands"
    inside = _INSIDE.findall(text[:60])
    cure = f"write {inside[0]} alone" if len(inside) == 1 else "write digits only, for example 12"
    return f"`{text[:60]}` is not a plain number", cure


def within(value: Decimal, least: Decimal, most: Decimal) -> Decimal:
    """`value`, if it is not below `least` or above `most`."""
    if least <= value <= most:
        return value
    raise Refusal(codes.OUT_OF_RANGE, f"{value} is not between {least} and {most}", f"write {least} to {most}")


def whole(least: int, most: int, units: str = "") -> tuple[BeforeValidator, WithJsonSchema, Asked]:
    """A reader of whole numbers, its JSON Schema, and how they are asked for."""

    def read(word: object) -> int:
        value = number(word, Decimal(least), Decimal(most), units)
        if value != int(value):
            raise Refusal(codes.BAD_NUMBER, f"`{value}` is not a whole number", f"write {round(value)}")
        return int(value)

    told = {"type": ["integer", "string"], "minimum": least, "maximum": most, "pattern": _PLAIN}
    return BeforeValidator(read), WithJsonSchema(told), Asked(Control.NUMBER)


def decimal(least: str, most: str, units: str = "") -> tuple[BeforeValidator, WithJsonSchema, Asked]:
    """A reader of numbers with up to two places, its JSON Schema, and how they are asked for."""
    told = {"type": ["number", "string"], "minimum": float(least), "maximum": float(most), "pattern": _PLAIN}
    read = BeforeValidator(lambda word: number(word, Decimal(least), Decimal(most), units))
    return read, WithJsonSchema(told), Asked(Control.NUMBER)


_A_WEEK = "h hr hrs hour hours std stunden heures horas week wk w weekly woche semaine semana"
_PEOPLE = "place places intern interns trainee trainees student students position positions person persons people"
Places = Annotated[int, *whole(1, 1000, _PEOPLE)]
Hours = Annotated[Decimal, *decimal("1", "80", _A_WEEK)]
ContactHours = Annotated[Decimal, *decimal("0.5", "40", _A_WEEK)]
Months = Annotated[int, *whole(1, 60, "month months mth mths mo")]
Age = Annotated[int, *whole(14, 40, "+ years year old yrs and over")]
Interns = Annotated[int, *whole(1, 50, _PEOPLE)]
Year = Annotated[int, *whole(1990, 2100)]
Ects = Annotated[Decimal, *decimal("0.5", "60", "ects credit credits points")]
