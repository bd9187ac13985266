"""What lies in the content, and the words that it is written in."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.building.build_context import BuildContext
from generator.building.pictures import pictures
from generator.building.step import step
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.diagnostics.place import Place
from generator.reading import codes
from generator.reading.content_files import Found
from generator.reading.layout import SITE, holds_words
from generator.reading.picture import Picture
from generator.reading.source import Source
from generator.reading.vocabularies import read_vocabularies
from generator.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """`sources` are to be records; `readable` says whether the own vocabularies can be relied on."""

    sources: tuple[Source, ...]
    words: Words
    pictures: Mapping[str, Picture]
    readable: bool
    diagnostics: tuple[Diagnostic, ...]


@step("read")
def read(context: BuildContext) -> Content:
    """Read what all records share: the vocabularies and the pictures."""
    found = context.found
    words, faults = read_vocabularies(found.sources)
    return Content(
        sources=tuple(source for source in found.sources if not holds_words(source.path)),
        words=words,
        pictures=pictures(context),
        readable=all(fault.severity is not Severity.ERROR for fault in faults),
        diagnostics=found.diagnostics + _without_site(found) + tuple(faults),
    )


def _without_site(found: Found) -> tuple[Diagnostic, ...]:
    """The diagnostic of a catalogue that has no `site.yaml`, not even one that cannot be read."""
    if any(source.path == SITE for source in found.sources) or any(one.place.path == SITE for one in found.diagnostics):
        return ()
    cure = "write one, or start with `catalog init`; if the catalogue is elsewhere, name its folder with --root"
    return (codes.NO_SITE.at(Place(path=SITE), "the catalogue has no site.yaml", cure=cure),)
