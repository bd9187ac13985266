"""A choice whose values a listing may name by the dozen: it says "Europe", and who asks for Spain finds it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.choice import Choice
from generator.facts.kinds.fact import Laid
from generator.facts.kinds.keyed import Keyed


@dataclass(frozen=True, slots=True, kw_only=True)
class Within(Choice):
    """`of` gives groups, and `members` the values in a group, which are what is asked for and counted."""

    kind: ClassVar[str] = "within"
    members: Callable[[str], Sequence[str]]

    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """Indices into `groups`, each of which is a list of indices into `values`."""
        laid = Keyed.lay_out(self, catalogue, rows, arrays)
        groups = [self.members(group) for group in laid["values"]]
        values = sorted({value for group in groups for value in group})
        index = {value: number for number, value in enumerate(values)}
        return laid | {"values": values, "groups": [[index[value] for value in group] for group in groups]}

    def told(self) -> tuple[str, str]:
        """Said of groups."""
        return "those in the groups that occur", f"`{self.name}=` keys, any of them"
