"""A table of words, each with its place: what every importer starts from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from generator.diagnostics.place import Place

_EMPTY: Final = frozenset({"", "-", "--", "n/a", "na", "none", "null"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A word as it stands in a column."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record of a table; cells that say nothing, such as `N/A`, are left out."""

    place: Place
    cells: Mapping[str, Cell] = field(default_factory=dict)

    def said(self, column: str) -> str:
        """What a column says, in one line; nothing where it is not stated."""
        cell = self.cells.get(column)
        return " ".join(cell.text.split()) if cell else ""

    def says(self, column: str) -> bool:
        """Whether a column says anything."""
        return column in self.cells

    def at(self, column: str) -> Place:
        """Where a column stands, or else where the record begins."""
        cell = self.cells.get(column)
        return cell.place if cell else self.place

    def stated(self, columns: Iterable[str]) -> tuple[str, ...]:
        """Those of `columns` that say anything."""
        return tuple(column for column in columns if column in self.cells)


def nothing(text: str) -> bool:
    """Whether a word says that there is none: of fees that is a fact, and of a town it says nothing."""
    return text.strip().casefold() == "none"


def stated(text: str) -> bool:
    """Whether a word says anything: exports write nothing as `N/A`, `-` or blanks."""
    return text.strip().casefold() not in _EMPTY
