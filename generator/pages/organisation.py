"""An organisation: who it is, and its placements."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.catalogue.entries import OrganisationEntry
from generator.facts.organisation import ORGANISATION
from generator.pages import crumbs
from generator.pages.address import Address
from generator.pages.list_links import Link, country_link, uncounted
from generator.pages.list_page import ListPage
from generator.pages.lists import ListView, views
from generator.pages.logo import Logo, logo
from generator.pages.page import Head, Page
from generator.pages.placing import Placing, placing
from generator.pages.planning import Planning
from generator.pages.reports import Reports
from generator.pages.structured.organisation import organisation_data
from generator.prose.prose import Prose
from generator.schema.organisation import Organisation

ADDRESS: Final = Address("organisations/{}/")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationView:
    """The record itself and the list of its placements; `data` is JSON-LD.

    `country` has no address where the country has no placements. `placing` is what it does for other hosts, `reported`
    leads to its placements that former interns report of, with the number of reports.
    """

    head: Head
    organisation: Organisation
    logo: Logo | None
    body: Prose
    country: Link
    placements: ListView
    placing: Placing | None
    reported: tuple[Link, ...]
    source: str
    data: str


def plan(planning: Planning) -> Iterator[Page]:
    """A page for each organisation."""
    reported = Reports(planning.catalogue).links(planning)
    for entry in planning.catalogue.organisations.values():
        for placements in views(planning, _list(planning, entry)):
            view = _view(planning, entry, placements, reported.get(entry.slug, ()))
            yield Page(url=view.head.url, template="pages/organisation.html", view=view)


def _list(planning: Planning, entry: OrganisationEntry) -> ListPage:
    name = entry.record.name
    return ListPage(
        url=planning.addresses.of("organisation", entry.slug),
        title=name,
        description=entry.record.summary or planning.wording.say("Placements of %(name)s.", name=name),
        listings=planning.catalogue.by_organisation.get(entry.slug, ()),
        crumbs=(crumbs.organisations(planning),),
        query=ORGANISATION.query(entry.slug),
        nothing=planning.wording.say("No placement of this organisation is listed at present."),
        whole=True,
    )


def _view(
    planning: Planning, entry: OrganisationEntry, placements: ListView, reported: tuple[Link, ...]
) -> OrganisationView:
    catalogue, url = planning.catalogue, placements.head.url
    picture = logo(planning, entry.slug)
    return OrganisationView(
        head=placements.head,
        organisation=entry.record,
        logo=picture,
        body=entry.prose,
        country=uncounted(country_link(planning, entry.record.country)),
        placements=placements,
        placing=placing(planning, entry.slug, catalogue.by_organisation.get(entry.slug, ())),
        reported=reported,
        source=entry.path,
        data=organisation_data(entry.record, url, picture, catalogue.site.base),
    )
