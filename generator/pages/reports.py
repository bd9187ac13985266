"""What former interns report of a placement, for its page, and the ways there from an organisation's."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import ReportEntry
from generator.catalogue.lifecycle import State
from generator.pages.list_links import Link
from generator.pages.planning import Planning
from generator.prose.prose import Prose
from generator.schema.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """The record itself and its text, in the language they are written in; `source` is the path of its file."""

    report: Report
    language: str
    body: Prose
    source: str


class Reports:
    """All reports of a catalogue by the listing that they are of, sorted once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        by_listing: defaultdict[str, defaultdict[str, list[ReportEntry]]] = defaultdict(lambda: defaultdict(list))
        for entry in catalogue.of(Report):
            by_listing[entry.listing_id][entry.slug].append(entry)
        self._by_listing: Mapping[str, Mapping[str, list[ReportEntry]]] = by_listing

    def of(self, listing_id: str, language: str) -> tuple[ReportView, ...]:
        """The reports of a listing, the latest first; each in `language` where it is there, or as it was written."""
        versions = self._by_listing.get(listing_id, {}).values()
        chosen = [self._in(language, each) for each in versions]
        return tuple(sorted(chosen, key=lambda view: (-view.report.year, view.source)))

    def links(self, planning: Planning) -> Mapping[str, tuple[Link, ...]]:
        """By organisation, the ways to reports of its placements, each counted; one that is under review has none."""
        led: defaultdict[str, list[Link]] = defaultdict(list)
        for listing in self._catalogue.listings:
            if listing.id not in self._by_listing or listing.lifecycle.state is State.SUSPENDED:
                continue
            url = planning.addresses.of("placement", listing.organisation, listing.slug)
            link = Link(
                key=listing.id,
                name=listing.placement.title,
                url=f"{url}#reports",
                count=len(self._by_listing[listing.id]),
            )
            for slug in listing.organisations:
                led[slug].append(link)
        return {slug: tuple(links) for slug, links in led.items()}

    def _in(self, language: str, versions: Iterable[ReportEntry]) -> ReportView:
        language_of = self._catalogue.language_of
        entry = min(versions, key=lambda one: (language_of(one) != language, one.language))
        return ReportView(report=entry.record, language=language_of(entry), body=entry.prose, source=entry.path)
