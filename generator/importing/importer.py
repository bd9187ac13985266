"""The shape of an importer: what is known of a format of other people's, and what it makes of a file."""

from dataclasses import dataclass
from typing import Protocol

from generator.diagnostics.diagnostic import Diagnostic
from generator.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A file that is to be there: its path from the catalogue's folder, and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Organisations first, then placements, so that no placement is ever without its organisation.

    `offers` counts what the file offers, whether or not a listing could be made of it.
    """

    listings: tuple[Listing, ...]
    diagnostics: tuple[Diagnostic, ...]
    offers: int


class Importer(Protocol):
    """A module or a package that knows a format; its docstring is what `catalog import NAME --help` says.

    `APPLY` is where the listings lead to unless `--apply` says otherwise; it is empty where each offer states its own.
    """

    NAME: str
    APPLY: str

    def convert(self, path: str, data: bytes, known: Words, apply: str) -> Imported:
        """Make listings of `data`, the bytes of the file at `path`; what cannot be made is left out and reported."""
        ...
