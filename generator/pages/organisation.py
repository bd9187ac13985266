"""An organisation: who it is, and its placements."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.card_list import CardList
from generator.pages.facet_links import country_link
from generator.pages.lists import Link
from generator.pages.logo import Logo, logo
from generator.pages.page import Crumb, Head, Page
from generator.pages.planning import Planning
from generator.prose.prose import Prose
from generator.schema.organisation import Organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationView:
    """The record itself and its listings; `country` has no address where the country has no placements."""

    head: Head
    slug: str
    organisation: Organisation
    logo: Logo | None
    body: Prose
    country: Link
    cards: CardList
    source: str


def plan(planning: Planning) -> Iterator[Page]:
    """A page for each organisation."""
    catalogue = planning.catalogue
    crumb = Crumb(kind="organisations", subject="", url=urls.ORGANISATIONS)
    for slug, entry in catalogue.organisations.items():
        link = country_link(catalogue, entry.record.country)
        country = Link(kind=link.kind, key=link.key, url=link.url if link.count else "", count=0)
        view = OrganisationView(
            head=planning.head(urls.organisation(slug), crumb),
            slug=slug,
            organisation=entry.record,
            logo=logo(catalogue, slug),
            body=Prose(markdown=entry.body),
            country=country,
            cards=planning.cards.of(catalogue.by_organisation.get(slug, ())),
            source=entry.path,
        )
        yield Page(url=urls.organisation(slug), template="pages/organisation.html", view=view)
