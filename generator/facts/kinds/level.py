"""A choice whose values are steps of a ladder, from the lowest to the highest."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from generator.catalogue.catalogue import Catalogue
from generator.facts.kinds.choice import Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Choice):
    """`words` are in the order of the ladder, and so are the values of the columns: a larger index is a higher step."""

    kind: ClassVar[str] = "level"

    def ordered(self, catalogue: Catalogue, used: Collection[str]) -> list[str]:
        """The steps that occur, from the lowest."""
        del catalogue
        return [key for key, _ in self.words if key in used]
