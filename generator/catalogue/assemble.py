"""Records into a catalogue: indexes made once, references resolved."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import product
from typing import Any, TypeVar

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Entry, Listing
from generator.catalogue.history import NO_HISTORY, History
from generator.catalogue.list_order import soonest
from generator.reading.picture import Picture
from generator.schema.organisation import Organisation
from generator.schema.site import Site
from generator.schema.words import Words

E = TypeVar("E")
K = TypeVar("K")


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Records with their places, in any order, and the pictures that they may name."""

    listings: tuple[Listing, ...]
    others: tuple[Entry[Any], ...] = ()
    pictures: Mapping[str, Picture] = field(default_factory=dict)


def assemble(site: Site, now: datetime, words: Words, records: Records, history: History = NO_HISTORY) -> Catalogue:
    """The catalogue of `records` as of `now`."""
    ordered = sorted(records.listings, key=lambda listing: listing.path)
    originals = tuple(listing for listing in ordered if not listing.language)
    listed = tuple(sorted((one for one in originals if one.lifecycle.shown_in_lists), key=soonest))
    fields = {one.id: with_ancestors(one.fields, words) for one in listed}
    others = _grouped(sorted(records.others, key=lambda one: one.path), lambda one: [type(one.record)])
    return Catalogue(
        site=site,
        now=now,
        words=words,
        history=history,
        listings=originals,
        translations=_grouped((one for one in ordered if one.language), lambda one: [one.id]),
        organisations={one.slug: one for one in others.get(Organisation, ()) if not one.language},
        others=others,
        pictures=records.pictures,
        listed=listed,
        by_country=_grouped(listed, lambda one: one.countries),
        by_field=_grouped(listed, lambda one: fields[one.id]),
        by_country_and_field=_grouped(listed, lambda one: product(one.countries, fields[one.id])),
        by_organisation=_grouped(listed, lambda one: one.organisations),
    )


def with_ancestors(fields: Iterable[str], words: Words) -> tuple[str, ...]:
    """`fields` of education with all that they belong to, each once."""
    within = words.known["fields"]
    return tuple(dict.fromkeys(each for field in fields for each in (field, *within.ancestors(field))))


def _grouped(entries: Iterable[E], keys: Callable[[E], Iterable[K]]) -> Mapping[K, tuple[E, ...]]:
    groups: defaultdict[K, list[E]] = defaultdict(list)
    for entry in entries:
        for key in keys(entry):
            groups[key].append(entry)
    return {key: tuple(group) for key, group in groups.items()}
