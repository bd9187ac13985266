"""Records into a catalogue: indexes made once, references resolved."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import GuideEntry, Listing, OrganisationEntry
from generator.catalogue.order import soonest
from generator.reading.picture import Picture
from generator.schema.site import Site
from generator.schema.words import Words

K = TypeVar("K")


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Records with their places, in any order, and the pictures that they may name."""

    listings: tuple[Listing, ...]
    organisations: tuple[OrganisationEntry, ...]
    guides: tuple[GuideEntry, ...]
    pictures: Mapping[str, Picture] = field(default_factory=dict)


def assemble(site: Site, now: datetime, words: Words, records: Records) -> Catalogue:
    """The catalogue of `records` as of `now`."""
    ordered = sorted(records.listings, key=lambda listing: listing.path)
    originals = tuple(listing for listing in ordered if not listing.language)
    listed = tuple(sorted((one for one in originals if one.lifecycle.shown_in_lists), key=soonest))
    fields = {one.id: with_ancestors(one.placement.fields, words) for one in listed}
    return Catalogue(
        site=site,
        now=now,
        words=words,
        listings=originals,
        translations=_grouped((one for one in ordered if one.language), lambda one: [one.id]),
        organisations={
            one.slug: one for one in sorted(records.organisations, key=lambda one: one.path) if not one.language
        },
        guides=tuple(sorted(records.guides, key=lambda guide: guide.path)),
        pictures=records.pictures,
        listed=listed,
        by_country=_grouped(listed, lambda one: [one.placement.country]),
        by_field=_grouped(listed, lambda one: fields[one.id]),
        by_country_and_field=_grouped(listed, lambda one: [(one.placement.country, field) for field in fields[one.id]]),
        by_organisation=_grouped(listed, lambda one: [one.organisation]),
    )


def with_ancestors(fields: Iterable[str], words: Words) -> tuple[str, ...]:
    """`fields` of education with all that they belong to, each once."""
    within = words.known["fields"]
    return tuple(dict.fromkeys(each for field in fields for each in (field, *within.ancestors(field))))


def _grouped(listings: Iterable[Listing], keys: Callable[[Listing], Iterable[K]]) -> Mapping[K, tuple[Listing, ...]]:
    groups: defaultdict[K, list[Listing]] = defaultdict(list)
    for listing in listings:
        for key in keys(listing):
            groups[key].append(listing)
    return {key: tuple(group) for key, group in groups.items()}
