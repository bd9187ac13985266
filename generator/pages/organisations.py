"""All organisations, by name."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.catalogue.entries import OrganisationEntry
from generator.pages.address import Address
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.schema.choices import OrganisationKind

ADDRESS: Final = Address("organisations/")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationRow:
    """An organisation as one row; `count` is the number of its listings that stand in lists."""

    url: str
    name: str
    kind: OrganisationKind
    country: str
    city: str | None
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationsView:
    """Organisations in the order of their names."""

    head: Head
    organisations: tuple[OrganisationRow, ...]


def plan(planning: Planning) -> Iterator[Page]:
    """The page of all organisations."""
    say, key, url = planning.wording.say, planning.wording.names.sort_key, planning.addresses.of("organisations")
    rows = (_row(planning, entry) for entry in planning.catalogue.organisations.values())
    view = OrganisationsView(
        head=planning.head(url, say("Organisations"), say("All organisations that offer placements, by name.")),
        organisations=tuple(sorted(rows, key=lambda row: (key(row.name), row.url))),
    )
    yield Page(url=url, template="pages/organisations.html", view=view)


def _row(planning: Planning, entry: OrganisationEntry) -> OrganisationRow:
    return OrganisationRow(
        url=planning.addresses.of("organisation", entry.slug),
        name=entry.record.name,
        kind=entry.record.kind,
        country=entry.record.country,
        city=entry.record.city,
        count=len(planning.catalogue.by_organisation.get(entry.slug, ())),
    )
