"""Home: search first, then what closes soon, what is new, and the ways in by country and field."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.card_list import CardList
from generator.pages.facet_links import country_link, field_link
from generator.pages.lists import Link
from generator.pages.page import Head, Page
from generator.pages.planning import Planning

SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """`open_now`, `hosts` and `lands` are true figures: placements open, organisations and countries behind them."""

    head: Head
    closing: CardList
    newest: CardList
    countries: tuple[Link, ...]
    fields: tuple[Link, ...]
    open_now: int
    hosts: int
    lands: int


def plan(planning: Planning) -> Iterator[Page]:
    """The home page."""
    catalogue = planning.catalogue
    available = catalogue.open()
    soon = catalogue.closing_soon() or available
    by_count = sorted(catalogue.by_country, key=lambda code: (-len(catalogue.by_country[code]), code))
    roots = catalogue.words.known["fields"].roots()
    view = HomeView(
        head=planning.head(urls.HOME),
        closing=planning.cards.of(soon[:SHOWN]),
        newest=planning.cards.of(catalogue.newest()[:SHOWN]),
        countries=tuple(country_link(catalogue, code) for code in by_count[:24]),
        fields=tuple(field_link(catalogue, code) for code in roots if code in catalogue.by_field),
        open_now=len(available),
        hosts=len({listing.organisation for listing in available}),
        lands=len({listing.placement.country for listing in available}),
    )
    yield Page(url=urls.HOME, template="pages/home.html", view=view)
