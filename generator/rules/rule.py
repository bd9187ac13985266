"""The shape of a rule: a module with a permanent code and a function that yields diagnostics."""

from collections.abc import Iterator
from typing import Protocol, TypeVar

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place
from generator.reading.document import Document

R_contra = TypeVar("R_contra", contravariant=True)


class Alone(Protocol[R_contra]):
    """A rule about one record, which looks at nothing else; `document` knows where each key stands."""

    CODE: Code

    def check(self, record: R_contra, document: Document, /) -> Iterator[Diagnostic]:
        """Yield what is wrong with `record`."""
        ...


class Locate(Protocol):
    """Finds the place of the value at `route` in the file at `path`; only asked where there is something to say."""

    def __call__(self, path: str, *route: str | int) -> Place:
        """The place."""
        ...


class Together(Protocol):
    """A rule about the catalogue as a whole, as of its `now`."""

    CODE: Code

    def check(self, catalogue: Catalogue, locate: Locate, /) -> Iterator[Diagnostic]:
        """Yield what is wrong with the records taken together."""
        ...
