"""A placement: everything stated about one, and "not stated" where it matters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from generator.catalogue.affordability import Affordability
from generator.catalogue.entries import Listing
from generator.pages import crumbs
from generator.pages.address import Address
from generator.pages.card_list import CardList
from generator.pages.lifecycle_view import LifecycleView, lifecycle_view
from generator.pages.list_links import Link, country_link, field_link, uncounted
from generator.pages.logo import Logo, logo
from generator.pages.page import Alternate, Crumb, Head, Page
from generator.pages.party import Parties, Party, parties
from generator.pages.planning import Planning
from generator.pages.reports import Reports, ReportView
from generator.pages.structured.job_posting import JobPosting, Offer, job_posting
from generator.pages.support import SupportView, support
from generator.pages.workplace import Workplace, workplaces
from generator.prose.prose import Prose
from generator.schema.choices import Mode
from generator.schema.placement import Placement
from generator.vocabularies.official import Official, official

ADDRESS: Final = Address("placements/{}/{}/")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementView:
    """The record itself, with what follows from it and from today, and the ways to what is near it.

    A country or field of which nothing is listed at present has no address. `source` is the file's path in the
    repository, for the link that mends it. `posting` is JSON-LD, where it may have any. `official` sources go by
    country, as it is a place of work.
    """

    head: Head
    id: str
    placement: Placement
    body: Prose
    lifecycle: LifecycleView
    affordability: Affordability
    parties: Parties
    support: SupportView | None
    logo: Logo | None
    places: tuple[Workplace, ...]
    fields: tuple[Link, ...]
    related: CardList
    source: str
    posting: JobPosting | None
    reports: tuple[ReportView, ...]
    official: tuple[tuple[str, Official], ...]


def plan(planning: Planning) -> Iterator[Page]:
    """A page for each listing and each of its translations."""
    catalogue, shared = planning.catalogue, _Shared(planning)
    for listing in catalogue.listings:
        versions = (listing, *catalogue.translations.get(listing.id, ()))
        for version in versions:
            yield _page(planning, shared, version, versions)


class _Shared:
    """What many placements have of the same, made once: ways to lists, and what is reported."""

    def __init__(self, planning: Planning) -> None:
        self.reports = Reports(planning.catalogue)
        self.country = cache(lambda code: uncounted(country_link(planning, code)))
        self.field = cache(lambda code: uncounted(field_link(planning, code)))
        self._countries = crumbs.countries(planning)

    def way(self, places: tuple[Workplace, ...]) -> tuple[Crumb, ...]:
        """The way from home to a placement in `places`, through the list of the first one's country."""
        country = places[0].country if places else None
        return (self._countries, crumbs.over(country)) if country and country.url else (self._countries,)


def _page(planning: Planning, shared: _Shared, listing: Listing, versions: tuple[Listing, ...]) -> Page:
    view = _view(planning, shared, listing, versions)
    return Page(
        url=view.head.url,
        template="pages/placement.html",
        view=view,
        indexed=view.head.indexed,
        changed=listing.placement.confirmed,
    )


def _view(planning: Planning, shared: _Shared, listing: Listing, versions: tuple[Listing, ...]) -> PlacementView:
    catalogue = planning.catalogue
    places = tuple(workplaces(listing, shared.country))
    those = parties(catalogue, planning.addresses, listing)
    head = _head(planning, listing, versions, shared.way(places))
    picture = logo(planning, listing.host.slug)
    return PlacementView(
        head=head,
        id=listing.id,
        placement=listing.placement,
        body=listing.prose,
        lifecycle=lifecycle_view(listing.lifecycle),
        affordability=listing.affordability,
        parties=those,
        support=support(listing.placement, those),
        logo=picture,
        places=places,
        fields=tuple(map(shared.field, listing.fields)),
        related=planning.cards.of(catalogue.related(listing)),
        source=listing.path,
        posting=_posting(planning, listing, those.host, picture, head.url),
        reports=shared.reports.of(listing.id, head.text_language),
        official=_official(listing),
    )


def _official(listing: Listing) -> tuple[tuple[str, Official], ...]:
    """The official sources of each country that the intern would be in."""
    if listing.placement.mode is Mode.REMOTE:
        return ()
    known = ((code, official(code)) for code in listing.countries)
    return tuple((code, one) for code, one in known if one)


def _posting(planning: Planning, listing: Listing, host: Party, picture: Logo | None, url: str) -> JobPosting | None:
    catalogue, names = planning.catalogue, planning.wording.names
    publisher = catalogue.called(listing.organisation)
    return job_posting(
        Offer(
            listing=listing,
            host=host,
            publisher=publisher,
            logo=picture,
            url=url,
            address=catalogue.site.base,
            names=names,
        )
    )


def _head(planning: Planning, listing: Listing, versions: tuple[Listing, ...], way: tuple[Crumb, ...]) -> Head:
    head = planning.head(
        _url(planning, listing),
        listing.placement.title,
        listing.placement.summary,
        *way,
        indexed=listing.lifecycle.indexed,
        language=listing.language,
    )
    return replace(head, alternates=_alternates(planning, versions)) if len(versions) > 1 else head


def _alternates(planning: Planning, versions: tuple[Listing, ...]) -> tuple[Alternate, ...]:
    language_of = planning.catalogue.language_of
    return tuple(Alternate(language=language_of(one), url=_url(planning, one)) for one in versions)


def _url(planning: Planning, one: Listing) -> str:
    return planning.addresses.of("placement", one.organisation, one.slug, language=one.language)
