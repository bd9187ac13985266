"""All organisations, by name."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.schema.choices import OrganisationKind


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
    catalogue = planning.catalogue
    rows = tuple(
        OrganisationRow(
            url=urls.organisation(slug),
            name=entry.record.name,
            kind=entry.record.kind,
            country=entry.record.country,
            city=entry.record.city,
            count=len(catalogue.by_organisation.get(slug, ())),
        )
        for slug, entry in catalogue.organisations.items()
    )
    ordered = tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.url)))
    view = OrganisationsView(head=planning.head(urls.ORGANISATIONS), organisations=ordered)
    yield Page(url=urls.ORGANISATIONS, template="pages/organisations.html", view=view)
