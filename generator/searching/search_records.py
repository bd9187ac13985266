"""What is worth searching: of each placement that one can apply for, its words and none of the page's furniture."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.pages import placement as placements

SHOWN: Final = 3
"""Cities of one placement that a result has room for."""
_MARKUP = re.compile(r"[*_`#>|\[\]]+|\(https?://[^)]*\)|^[-+]\s", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRecord:
    """A page as Pagefind is to know it: `meta` is shown with a result, `content` is searched."""

    url: str
    language: str
    title: str
    content: str
    meta: tuple[tuple[str, str], ...]


def search_records(catalogue: Catalogue) -> Iterator[SearchRecord]:
    """A record for each listing that search engines may keep, and for each of its translations."""
    for listing in catalogue.listings:
        if listing.lifecycle.indexed:
            for version in (listing, *catalogue.translations.get(listing.id, ())):
                yield _record(catalogue, version)


def _record(catalogue: Catalogue, listing: Listing) -> SearchRecord:
    placement, words = listing.placement, catalogue.words.known
    bodies = [*map(catalogue.called, listing.organisations), listing.host.name]
    host = catalogue.called(listing.host.slug) if listing.host.slug else listing.host.name or bodies[0]
    land = ", ".join(words["countries"].name(code) for code in listing.countries)
    fields = [words["fields"].name(code) for code in listing.fields]
    skills = [each.skill for each in placement.skills]
    cities = list(dict.fromkeys(place.city for place in placement.workplaces if place.city))
    regions = dict.fromkeys(place.region for place in placement.workplaces if place.region)
    said = [*bodies, *cities, *regions, land, *fields, *placement.tags, placement.summary]
    said += [*placement.learning_outcomes, *placement.objectives, *placement.tasks, *skills, placement.reference or ""]
    place = ", ".join([*cities[:SHOWN], land])
    return SearchRecord(
        url=placements.ADDRESS.of(listing.organisation, listing.slug, language=listing.language),
        language=catalogue.language_of(listing),
        title=placement.title,
        content=". ".join(part for part in said if part) + "\n" + _MARKUP.sub(" ", listing.body),
        meta=(("organisation", host), ("place", place)),
    )
