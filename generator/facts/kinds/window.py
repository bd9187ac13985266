"""A fact that lasts: a listing has one window, or several that are apart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays, unbounded
from generator.facts.kinds.fact import Laid
from generator.facts.kinds.row_lists import lay
from generator.facts.kinds.span import Open, Span, Spanned


@dataclass(frozen=True, slots=True, kw_only=True)
class Window(Spanned):
    """`of` gives the windows of a listing; what is asked matches one of them, never the time between two."""

    kind: ClassVar[str] = "window"
    of: Callable[[Listing], Sequence[Span]]

    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """Where each window begins, and at `lengths` how much later it ends: few lengths differ, and take no room."""
        del catalogue
        of_rows = [self.of(row) for row in rows]
        width = self.unit.bytes
        begins = [[unbounded(width) if isinstance(span, Open) else span[0] for span in each] for each in of_rows]
        lengths = [[0 if isinstance(span, Open) else span[1] - span[0] for span in each] for each in of_rows]
        laid, long = lay(begins, width, arrays), [sum(each[:1]) for each in lengths]
        several = "counts" in laid
        flat = [length for each in lengths for length in each] if several else long
        return self.laid(unstated=not all(of_rows), **laid, lengths=arrays.add(flat, width))

    def told(self) -> tuple[str, str]:
        """Windows of its unit."""
        return f"{self.unit.name}s, the first and the last", self.asked()
