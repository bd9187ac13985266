"""Home: search first, then what closes soon, what is new, and the ways in by country and field."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.card_list import CardList
from generator.pages.list_links import Link, country_link, field_link
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.pages.structured.website import website

ADDRESS: Final = Address("")
SHOWN: Final = 8
_COUNTRIES: Final = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """`open_now`, `hosts` and `lands` are true figures: placements open, organisations and countries behind them.

    `data` is JSON-LD.
    """

    head: Head
    closing: CardList
    newest: CardList
    countries: tuple[Link, ...]
    fields: tuple[Link, ...]
    open_now: int
    hosts: int
    lands: int
    data: str


def plan(planning: Planning) -> Iterator[Page]:
    """The home page."""
    catalogue, url = planning.catalogue, planning.addresses.of("home")
    site, available = catalogue.site, catalogue.open()
    soon = catalogue.closing_soon() or available
    view = HomeView(
        head=planning.head(url, site.name, site.description or site.tagline),
        closing=planning.cards.of(soon[:SHOWN]),
        newest=planning.cards.of(catalogue.newest()[:SHOWN]),
        countries=_countries(planning),
        fields=_fields(planning),
        open_now=len(available),
        hosts=len({listing.host.identity for listing in available} - {""}),
        lands=len({country for listing in available for country in listing.countries}),
        data=website(site, site.base),
    )
    yield Page(url=url, template="pages/home.html", view=view)


def _countries(planning: Planning) -> tuple[Link, ...]:
    """The countries that have most, the most first."""
    by_country = planning.catalogue.by_country
    by_count = sorted(by_country, key=lambda code: (-len(by_country[code]), code))
    return tuple(country_link(planning, code) for code in by_count[:_COUNTRIES])


def _fields(planning: Planning) -> tuple[Link, ...]:
    """The broad fields."""
    roots = planning.catalogue.words.known["fields"].roots()
    return tuple(field_link(planning, code) for code in roots if code in planning.catalogue.by_field)
