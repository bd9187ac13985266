"""An order that results can stand in: nothing to ask for, but something to sort by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.controls import Sorting
from generator.facts.kinds.fact import Fact, Laid
from generator.wording.wording import Wording

_WIDTH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Fact):
    """`key` is what an address says after `sort=`; rows of one rank keep their own order.

    `rank` gives the rank of a listing, 0 to 65535: the highest comes first. Without it the order is that of the rows.
    """

    kind: ClassVar[str] = "order"
    key: str
    rank: Callable[[Listing], int] | None = None

    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """The ranks, where they are not those of the rows."""
        del catalogue
        laid: Laid = {"name": self.name, "kind": self.kind, "key": self.key}
        if self.rank is None:
            return laid
        return laid | {"bytes": _WIDTH, "offset": arrays.add([self.rank(row) for row in rows], _WIDTH)}

    def sorting(self, wording: Wording) -> Sorting | None:
        """The order itself."""
        return Sorting(key=self.key, name=self.said(wording))

    def query(self) -> str:
        """The part of an address that asks for this order."""
        return f"sort={self.key}"

    def told(self) -> tuple[str, str]:
        """Ranks."""
        ranks = "the order of the rows" if self.rank is None else "ranks, the highest first; ties as the rows are"
        return ranks, f"`{self.query()}`"
