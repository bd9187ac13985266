"""The shape of an importer: what is known of a format of other people's, and what it makes of a file."""

from dataclasses import dataclass, field
from typing import Protocol

from generator.diagnostics.diagnostic import Diagnostic
from generator.importing.columns.columns_file import Columns
from generator.importing.organisations import Hosts
from generator.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A file to be imported, and what the catalogue it goes into knows.

    `path` is as a report shows it. `apply` is where the listings lead; it is empty where nobody said. `columns` is what
    the kept file says of columns, None where there is none yet, and `columns_path` where that file is or will be.
    """

    path: str
    data: bytes
    known: Words
    hosts: Hosts = field(default_factory=lambda: Hosts(names={}))
    apply: str = ""
    columns: Columns | None = None
    columns_path: str = "columns.yaml"

    @property
    def origin(self) -> str:
        """The file's name on one line, by which its listings say where they come from."""
        return " ".join(self.path.rpartition("/")[2].split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A file that is to be there: its path from the catalogue's folder, and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Organisations first, then placements, so that no placement is ever without its organisation.

    `offers` counts what the file offers, whether or not a listing could be made of it. `columns` is what they were
    read as; None of a format whose columns have one meaning. `whole` says that the file holds all offers of
    an organisation that came by it, so that a listing without a row is worth a word.
    """

    listings: tuple[Listing, ...]
    diagnostics: tuple[Diagnostic, ...]
    offers: int
    columns: Columns | None = None
    whole: bool = False


class Importer(Protocol):
    """A module or a package that knows a format; its docstring is what `catalog import NAME --help` says.

    `APPLY` is where the listings lead to unless `--apply` says otherwise; it is empty where each offer states its own.
    `COLUMNS` says whether what its columns mean is guessed, and kept in a file.
    """

    NAME: str
    APPLY: str
    COLUMNS: bool

    def convert(self, given: Given) -> Imported:
        """Make listings of the file given; what cannot be made is left out and reported."""
        ...
