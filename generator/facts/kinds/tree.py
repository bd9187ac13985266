"""A choice whose values hang together as a tree: who asks for one gets all below it, too."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.choice import Choice
from generator.facts.kinds.controls import Value
from generator.facts.kinds.fact import Laid
from generator.facts.kinds.keyed import Keyed
from generator.wording.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree(Choice):
    """`above` gives all that a value belongs to, the nearest first."""

    kind: ClassVar[str] = "tree"
    above: Callable[[Catalogue, str], Sequence[str]]

    def ordered(self, catalogue: Catalogue, used: Collection[str]) -> list[str]:
        """The values that occur with all that they belong to, in the order of their keys."""
        return sorted({*used, *(wide for value in used for wide in self.above(catalogue, value))})

    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """Those of a choice, with the parent of each value as an index, or -1."""
        laid = Keyed.lay_out(self, catalogue, rows, arrays)
        values = laid["values"]
        above = [self.above(catalogue, value) for value in values]
        return laid | {"parents": [values.index(wide[0]) if wide else -1 for wide in above]}

    def values(self, laid: Laid, wording: Wording) -> tuple[Value, ...]:
        """The values at the top, each with those below it, in the order of their keys."""
        keys, parents = laid["values"], laid["parents"]

        def below(parent: int) -> tuple[Value, ...]:
            return tuple(
                Value(key=key, name=self.called(wording, key), narrower=below(number))
                for number, key in enumerate(keys)
                if parents[number] == parent
            )

        return below(-1)

    def told(self) -> tuple[str, str]:
        """Said of a tree."""
        return "those that occur, and all that they belong to", f"`{self.name}=` keys, any of them or of those below"
