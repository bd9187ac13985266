"""A fact that is one number, asked between two bounds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays, unbounded
from generator.facts.kinds.fact import Laid
from generator.facts.kinds.row_lists import lay
from generator.facts.kinds.span import Open, Spanned


@dataclass(frozen=True, slots=True, kw_only=True)
class Range(Spanned):
    """`of` gives the number of a listing, in the unit; None is *not stated*."""

    kind: ClassVar[str] = "range"
    of: Callable[[Listing], int | Open | None]

    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """A number a row."""
        del catalogue
        width = self.unit.bytes
        numbers = [self.of(row) for row in rows]
        stored = [unbounded(width) if isinstance(each, Open) else each for each in numbers]
        return self.laid(
            unstated=None in numbers, **lay([[] if each is None else [each] for each in stored], width, arrays)
        )

    def told(self) -> tuple[str, str]:
        """Numbers of its unit."""
        return f"{self.unit.name}s", self.asked()
