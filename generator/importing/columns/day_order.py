"""Whether a column's days begin with the day or the month: 31/03/2027 shows how 03/04/2027 is meant beside it."""

import re
from collections.abc import Iterable
from typing import Final

_SLASHED: Final = re.compile(r"\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*")
_MONTHS: Final = 12


def day_order(cells: Iterable[str]) -> str:
    """`day first` or `month first` where a cell shows it and none speaks against it; nothing otherwise."""
    shown = set()
    for cell in cells:
        if found := _SLASHED.fullmatch(cell[:40]):
            first, second = int(found[1]), int(found[3])
            shown |= ({"day first"} if first > _MONTHS else set()) | ({"month first"} if second > _MONTHS else set())
    return shown.pop() if len(shown) == 1 else ""


def in_order(text: str, order: str) -> str:
    """A slashed day as ISO 8601 has it, read in that order; anything else as it stands."""
    found = _SLASHED.fullmatch(text[:40]) if order else None
    if not found:
        return text
    day, month = (found[1], found[3]) if order == "day first" else (found[3], found[1])
    return f"{found[4]}-{int(month):02}-{int(day):02}"
