"""A placement: everything stated about one, and "not stated" where it matters."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalogue.affordability import Affordability
from generator.catalogue.entries import Listing
from generator.pages import urls
from generator.pages.card_list import CardList
from generator.pages.facet_links import country_link, field_link
from generator.pages.lifecycle_view import LifecycleView, lifecycle_view
from generator.pages.lists import Link
from generator.pages.logo import Logo, logo
from generator.pages.page import Alternate, Crumb, Head, Page
from generator.pages.planning import Planning
from generator.prose.prose import Prose
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementView:
    """The record itself, with what follows from it and from today, and the ways to what is near it.

    A country or field of which nothing is listed at present has no address. `source` is the file's path in the
    repository, for the link that mends it.
    """

    head: Head
    id: str
    placement: Placement
    body: Prose
    lifecycle: LifecycleView
    affordability: Affordability
    organisation: Organisation | None
    organisation_name: str
    organisation_url: str
    logo: Logo | None
    country: Link
    fields: tuple[Link, ...]
    related: CardList
    source: str


def plan(planning: Planning) -> Iterator[Page]:
    """A page for each listing and each of its translations."""
    catalogue = planning.catalogue
    for listing in catalogue.listings:
        versions = (listing, *catalogue.translations.get(listing.id, ()))
        for version in versions:
            yield _page(planning, version, versions)


def _page(planning: Planning, listing: Listing, versions: tuple[Listing, ...]) -> Page:
    url = urls.placement(listing.organisation, listing.slug, listing.language)
    indexed = listing.lifecycle.indexed
    return Page(
        url=url,
        template="pages/placement.html",
        view=_view(planning, listing, url, _alternates(planning, versions)),
        indexed=indexed,
        changed=listing.placement.verified or listing.placement.posted,
    )


def _alternates(planning: Planning, versions: tuple[Listing, ...]) -> tuple[Alternate, ...]:
    if len(versions) == 1:
        return ()
    own = planning.catalogue.site.language
    return tuple(
        Alternate(language=one.language or own, url=urls.placement(one.organisation, one.slug, one.language))
        for one in versions
    )


def _view(planning: Planning, listing: Listing, url: str, alternates: tuple[Alternate, ...]) -> PlacementView:
    catalogue = planning.catalogue
    country = _way(country_link(catalogue, listing.placement.country))
    owner = catalogue.organisations.get(listing.organisation)
    crumbs = [Crumb(kind="countries", subject="", url=urls.COUNTRIES)]
    if country.url:
        crumbs.append(Crumb(kind="country", subject=country.key, url=country.url))
    return PlacementView(
        head=planning.head(
            url, *crumbs, indexed=listing.lifecycle.indexed, language=listing.language, alternates=alternates
        ),
        id=listing.id,
        placement=listing.placement,
        body=Prose(markdown=listing.body),
        lifecycle=lifecycle_view(listing.lifecycle),
        affordability=listing.affordability,
        organisation=owner.record if owner else None,
        organisation_name=owner.record.name if owner else listing.organisation,
        organisation_url=urls.organisation(listing.organisation) if owner else "",
        logo=logo(catalogue, listing.organisation),
        country=country,
        fields=tuple(_way(field_link(catalogue, code)) for code in listing.placement.fields),
        related=planning.cards.of(catalogue.related(listing)),
        source=listing.path,
    )


def _way(link: Link) -> Link:
    """`link` without its count, which would redraw every listing of a country whenever one is added.

    A list that nothing stands in has no page: such a link has no address.
    """
    return Link(kind=link.kind, key=link.key, url=link.url if link.count else "", count=0)
