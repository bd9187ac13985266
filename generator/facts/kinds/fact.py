"""What every fact is, whatever its kind."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.controls import Control, Sorting
from generator.wording.wording import Wording

Laid = dict[str, Any]
"""What the head of the columns says of a fact, as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(ABC):
    """`name` stands in the columns and, for what is asked by itself, in addresses; `label` is what people call it.

    `fields` are the fields of the schema behind it: none where it follows from dates, files or several records.
    """

    kind: ClassVar[str]
    name: str
    label: str
    fields: tuple[str, ...] = ()

    @abstractmethod
    def lay_out(self, catalogue: Catalogue, rows: Sequence[Listing], arrays: Arrays) -> Laid:
        """Add what `rows` have of this fact to `arrays`, and tell what a reader of them has to know."""

    def control(self, laid: Laid, wording: Wording) -> Control | None:
        """What asks for this fact in the form of filters, in words; None where nothing there does."""
        del laid, wording
        return None

    def sorting(self, wording: Wording) -> Sorting | None:
        """The order that this fact puts results in, where it is one."""
        del wording
        return None

    def said(self, wording: Wording) -> str:
        """What people call this fact."""
        return wording.messages.gettext(self.label)

    @abstractmethod
    def told(self) -> tuple[str, str]:
        """What its columns hold and how an address asks it, for docs/columns.md."""
