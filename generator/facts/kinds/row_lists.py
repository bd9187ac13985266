"""What each row has several of, or one, or none: as arrays that take no more room than they need."""

from collections.abc import Sequence
from itertools import chain

from generator.facts.kinds.arrays import Arrays, nothing
from generator.facts.kinds.fact import Laid


def lay(of_rows: Sequence[Sequence[int]], width: int, arrays: Arrays) -> Laid:
    """Add the numbers of each row to `arrays`.

    Where no row has more than one, there is one number a row, the largest that fits for a row with none; else `counts`
    is an array of how many each has, and the numbers themselves stand row after row, `length` of them.
    """
    if all(len(of_row) <= 1 for of_row in of_rows):
        missing = nothing(width)
        return {"bytes": width, "offset": arrays.add([of_row[0] if of_row else missing for of_row in of_rows], width)}
    flat = list(chain.from_iterable(of_rows))
    counts = arrays.add([len(of_row) for of_row in of_rows], 1)
    return {"bytes": width, "counts": counts, "length": len(flat), "offset": arrays.add(flat, width)}
