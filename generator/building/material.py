"""All sources read, and the catalogue made of what they say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from generator.building.build_request import BuildRequest
from generator.building.cache import through
from generator.building.file_store import FileStore
from generator.building.keys import joined
from generator.building.pictures_step import pictures
from generator.building.progress import Clock
from generator.building.reading_step import DECODER, Reading, encoded, read_and_judge
from generator.building.workers import spread
from generator.catalogue.assemble import Records, assemble
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import GuideEntry, Listing, OrganisationEntry
from generator.catalogue.lifecycle import lifecycle
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.diagnostics.place import Place
from generator.reading import codes
from generator.reading.files import Found
from generator.reading.layout import SITE, Home, home_of
from generator.reading.picture import Picture
from generator.reading.source import Source
from generator.reading.vocabularies import read_vocabularies
from generator.schema.site import Site
from generator.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """`catalogue` is None where no site could be built; `words_digest` is that of the own vocabularies."""

    catalogue: Catalogue | None
    diagnostics: tuple[Diagnostic, ...]
    words_digest: str


def gather(request: BuildRequest, found: Found, generator: str, clock: Clock) -> Material:
    """Read what changed, take the rest as it was read before, and put the catalogue together."""
    words, faults = read_vocabularies(found.sources)
    terms = [source for source in found.sources if _kind(source) == "term"]
    words_digest = joined(*(source.digest for source in terms))
    grave = any(fault.severity is Severity.ERROR for fault in faults)
    readings = _readings(request, found, words, joined(generator, words_digest), clock)
    diagnostics = (
        found.diagnostics
        + _without_site(found)
        + tuple(faults)
        + tuple(fault for one in readings for fault in one.diagnostics)
    )
    site = next((one.site for one in readings if one.site), None)
    catalogue = None
    if site and not grave:
        shown = pictures(request, found, generator)
        catalogue = assemble(_addressed(site, request), request.now, words, _records(readings, shown, request.now))
    return Material(catalogue=catalogue, diagnostics=diagnostics, words_digest=words_digest)


def _without_site(found: Found) -> tuple[Diagnostic, ...]:
    """The diagnostic of a catalogue that has no `site.yaml`, not even one that cannot be read."""
    if any(source.path == SITE for source in found.sources) or any(one.place.path == SITE for one in found.diagnostics):
        return ()
    cure = "write one, or start with `catalog init`; if the catalogue is elsewhere, name its folder with --root"
    return (codes.NO_SITE.at(Place(path=SITE), "the catalogue has no site.yaml", cure=cure),)


def _readings(request: BuildRequest, found: Found, words: Words, base: str, clock: Clock) -> list[Reading]:
    sources = [source for source in found.sources if _kind(source) != "term"]
    store = FileStore(request.state / "readings", encoded, DECODER.decode, anew=request.anew)

    def make(missed: Sequence[Source]) -> list[Reading]:
        clock.expect("read", len(missed))
        made = spread(partial(_encoded, words=words), missed, request.workers, clock.progress.done)
        return [DECODER.decode(each) for each in made]

    readings = through(sources, lambda source: joined(base, source.digest), store, make)
    store.save()
    return readings


def _encoded(source: Source, words: Words) -> bytes:
    return encoded(read_and_judge(source, words))


def _kind(source: Source) -> str:
    home = home_of(source.path)
    return home.kind if home else ""


def _addressed(site: Site, request: BuildRequest) -> Site:
    return replace(site, address=request.address) if request.address else site


def _records(readings: Sequence[Reading], shown: Mapping[str, Picture], now: datetime) -> Records:
    homed = [(reading, home) for reading in readings if (home := home_of(reading.path))]
    return Records(
        listings=tuple(listing for each in homed if (listing := _listing(*each, now))),
        organisations=tuple(entry for each in homed if (entry := _organisation(*each))),
        guides=tuple(guide for each in homed if (guide := _guide(*each))),
        pictures=shown,
    )


def _listing(reading: Reading, home: Home, now: datetime) -> Listing | None:
    if reading.placement is None or reading.affordability is None:
        return None
    return Listing(
        id=f"{home.organisation}/{home.slug}",
        organisation=home.organisation,
        slug=home.slug,
        language=home.language,
        path=reading.path,
        placement=reading.placement,
        body=reading.body,
        lifecycle=lifecycle(reading.placement, now),
        affordability=reading.affordability,
    )


def _organisation(reading: Reading, home: Home) -> OrganisationEntry | None:
    if reading.organisation is None:
        return None
    return OrganisationEntry(
        slug=home.slug, language=home.language, path=reading.path, record=reading.organisation, body=reading.body
    )


def _guide(reading: Reading, home: Home) -> GuideEntry | None:
    if reading.guide is None:
        return None
    return GuideEntry(
        slug=home.slug, language=home.language, path=reading.path, record=reading.guide, body=reading.body
    )
