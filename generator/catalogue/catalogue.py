"""All records and their indexes, immutable."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, TypeVar

from generator.catalogue.entries import Entry, GuideEntry, Listing, OrganisationEntry
from generator.catalogue.history import History
from generator.catalogue.lifecycle import State, lifecycle
from generator.reading.picture import Picture
from generator.schema.choices import Status
from generator.schema.guide import Guide
from generator.schema.site import Site
from generator.schema.words import Words

R = TypeVar("R")
Index = Mapping[str, tuple[Listing, ...]]
RELATED: Final = 4
"""How many listings stand near another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that was read, as of the moment `now` (UTC).

    `listings` are originals in the order of their ids; `translations` go by id. `listed` are the listings that stand in
    lists, in the order of `list_order.soonest`; the indexes hold the same listings in the same order. `by_field` has a
    listing under each of its fields and under all their ancestors. `organisations` are originals by their names;
    `others` are all records that are no listings, by type. `pictures` go by the names of their files.
    """

    site: Site
    now: datetime
    words: Words
    history: History
    listings: tuple[Listing, ...]
    translations: Index
    organisations: Mapping[str, OrganisationEntry]
    others: Mapping[type, tuple[Entry[Any], ...]]
    pictures: Mapping[str, Picture]
    listed: tuple[Listing, ...]
    by_country: Index
    by_field: Index
    by_country_and_field: Mapping[tuple[str, str], tuple[Listing, ...]]
    by_organisation: Index

    def of(self, record: type[R]) -> tuple[Entry[R], ...]:
        """The records of a type other than placements, in the order of their paths."""
        return self.others.get(record, ())

    @property
    def guides(self) -> tuple[GuideEntry, ...]:
        """All guides, translations included."""
        return self.of(Guide)

    def searchable(self) -> tuple[Listing, ...]:
        """Listings that are searched: those in lists that one can apply for now or later, in the order of lists."""
        return tuple(listing for listing in self.listed if listing.lifecycle.indexed)

    def closing_soon(self) -> tuple[Listing, ...]:
        """Listings whose deadline is at most a fortnight away, soonest first."""
        return tuple(listing for listing in self.listed if listing.lifecycle.state is State.CLOSING_SOON)

    def open(self) -> tuple[Listing, ...]:
        """Listings that one can apply for now, soonest deadline first."""
        return tuple(listing for listing in self.listed if listing.is_open)

    def newest(self) -> tuple[Listing, ...]:
        """Listings that one can apply for now, the latest posted first, and those without a day last."""
        by_id = sorted(self.open(), key=lambda listing: listing.id)
        return tuple(sorted(by_id, key=lambda listing: listing.placement.published or date.min, reverse=True))

    def called(self, slug: str) -> str:
        """The name of an organisation; that of its folder, where nothing says more of it."""
        owner = self.organisations.get(slug)
        return owner.record.name if owner else slug

    def language_of(self, one: Entry[Any] | Listing) -> str:
        """The language that somebody wrote it in: the site's own, but for a translation."""
        return one.language or self.site.language

    def logo(self, slug: str) -> Picture | None:
        """The picture that stands for an organisation, where there is one and it can be shown."""
        owner = self.organisations.get(slug)
        picture = self.pictures.get(owner.record.logo) if owner and owner.record.logo else None
        return picture if picture and not picture.fault else None

    def related(self, listing: Listing) -> tuple[Listing, ...]:
        """Open listings most like `listing`: of the same fields first, then of the same country."""
        of_fields = (self.by_field.get(field, ()) for field in listing.fields)
        of_countries = (self.by_country.get(country, ()) for country in listing.countries)
        near: dict[str, Listing] = {}
        for group in (*of_fields, *of_countries):
            for other in group[: RELATED * 2]:
                if len(near) < RELATED and other.is_open and other.id != listing.id:
                    near[other.id] = other
        return tuple(near.values())

    @property
    def settled_until(self) -> datetime:
        """The moment before which no listing changes by itself or leaves the lists; at the latest the next midnight."""
        midnight = datetime.combine(self.now.date() + timedelta(days=1), time(0), UTC)
        leaving = any(
            each.placement.status is not Status.OPEN and not _stays_listed(each, midnight - datetime.resolution)
            for each in self.listings
        )
        if leaving:
            return self.now
        changes = (each.lifecycle.changes_at for each in self.listings)
        return min((moment for moment in changes if moment is not None and moment < midnight), default=midnight)


def _stays_listed(listing: Listing, until: datetime) -> bool:
    return lifecycle(listing.placement, until).shown_in_lists == listing.lifecycle.shown_in_lists
