"""The file of an imported record, laid out as `catalog fmt` has it, so that mending the catalogue edits no import."""

from collections.abc import Mapping

from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.diagnostics.place import Place
from generator.importing import codes
from generator.importing.importer import Listing
from generator.importing.markdown_file import stamped, unstamped
from generator.mending.layout import laid_out
from generator.reading.read import read
from generator.reading.source import Source
from generator.schema.about import Example
from generator.schema.words import Words


def listing(path: str, origin: str, front: Mapping[str, Example], body: str, known: Words) -> Listing:
    """The file at `path`; `origin` says in a few words where it comes from."""
    bare = unstamped(front, body)
    better = laid_out([Source.of(path=path, data=bare.encode())], known)
    return Listing(path=path, text=stamped(origin, better[0].after if better else bare))


def unreadable(made: Listing, known: Words, place: Place, called: str) -> list[Diagnostic]:
    """What the reader would refuse in the file, told at the offer: bounds on length and intricacy are left to it."""
    checked, _ = read(Source.of(path=made.path, data=made.text.encode()), known)
    return [
        codes.UNUSABLE_OFFER.at(place, f"{called} was left out: {fault.message}", cure=fault.cure)
        for fault in checked.diagnostics
        if fault.severity is Severity.ERROR
    ]
