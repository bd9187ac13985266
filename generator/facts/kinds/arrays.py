"""Numbers of all rows as arrays, one after the other (docs/columns.md)."""

import sys
from array import array
from collections.abc import Sequence
from typing import Final

_CODES: Final = {1: "B", 2: "H", 4: "I"}
_ALIGNED: Final = 4


class Arrays:
    """The arrays one after the other, each at a multiple of four bytes.

    The lowest bytes of all numbers of an array come first, then the next ones: what is alike stands together, which
    takes a twentieth less room compressed.
    """

    def __init__(self) -> None:
        self.bytes = bytearray()

    def add(self, numbers: Sequence[int], width: int) -> int:
        """Add an array, and tell where it begins."""
        offset = len(self.bytes)
        made = array(_CODES[width], numbers)
        if sys.byteorder == "big":
            made.byteswap()
        content = made.tobytes()
        for place in range(width):
            self.bytes += content[place::width]
        self.bytes += b"\0" * (-len(self.bytes) % _ALIGNED)
        return offset


def nothing(width: int) -> int:
    """The number that means *not stated* in so many bytes: the largest that fits."""
    return int(256**width - 1)


def unbounded(width: int) -> int:
    """The number that means rolling, flexible or never in so many bytes."""
    return nothing(width) - 1
