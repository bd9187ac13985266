"""Words, which an index of texts answers (Pagefind) and not the columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.controls import Sorting
from generator.facts.kinds.fact import Fact, Laid
from generator.wording.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Fact):
    """`key` and `best` name the order in which the best answers come first, as those of Order do.

    `longest` is the most characters that are asked.
    """

    kind: ClassVar[str] = "text"
    key: str
    best: str
    longest: int

    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """Nothing but that it can be asked."""
        del catalogue, rows, arrays
        return {"name": self.name, "kind": self.kind, "key": self.key, "longest": self.longest}

    def sorting(self, wording: Wording) -> Sorting | None:
        """The best answers first."""
        return Sorting(key=self.key, name=wording.messages.gettext(self.best), worded=True)

    def told(self) -> tuple[str, str]:
        """No column."""
        return "no column: Pagefind finds them", f"`{self.name}=` words, all of them; sorted so by `sort={self.key}`"
