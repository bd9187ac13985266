"""The kinds of page, in order, and the plan of the whole site."""

from collections.abc import Iterator, Mapping
from typing import Final, Protocol

from generator.catalogue.catalogue import Catalogue
from generator.facts.columns import Columns
from generator.pages import (
    a_to_z,
    about,
    closing_soon,
    countries,
    country,
    country_field,
    field,
    fields,
    guide,
    guides,
    home,
    logo,
    moved,
    newest,
    not_found,
    organisation,
    organisations,
    placement,
    policy,
    search,
    sitemap,
    submit,
)
from generator.pages.address import Address
from generator.pages.addresses import Addresses
from generator.pages.card_list import Cards
from generator.pages.page import Page
from generator.pages.planning import Planning
from generator.wording.wording import Wording


class PageKind(Protocol):
    """A module that declares how pages of one kind are addressed, and plans them."""

    __name__: str
    ADDRESS: Address

    def plan(self, planning: Planning) -> Iterator[Page]:
        """The pages of this kind that ought to be."""


PAGE_KINDS: Final[tuple[PageKind, ...]] = (
    home,
    search,
    placement,
    moved,
    countries,
    country,
    country_field,
    fields,
    field,
    organisations,
    organisation,
    logo,
    closing_soon,
    guides,
    guide,
    submit,
    policy,
    newest,
    a_to_z,
    about,
    not_found,
)
DECLARED: Final[Mapping[str, Address]] = {
    "feed": newest.FEED,
    **{kind.__name__.rpartition(".")[2]: kind.ADDRESS for kind in PAGE_KINDS},
}
"""The address of each kind of page, by the name of its module, and that of the site's feed."""


def plan(catalogue: Catalogue, columns: Columns, wording: Wording, prefix: str = "") -> tuple[Page, ...]:
    """Every page that ought to be, in the words of `wording`; ValueError where two would stand at one address."""
    planning = planning_of(catalogue, columns, wording, prefix)
    pages = [page for kind in PAGE_KINDS for page in kind.plan(planning)]
    pages += sitemap.of(pages)  # no kind of page, since it follows from all the others
    if len({page.url for page in pages}) != len(pages):
        urls = [page.url for page in pages]
        raise ValueError(f"two pages at one address: {sorted({url for url in urls if urls.count(url) > 1})[:5]}")
    return tuple(pages)


def planning_of(catalogue: Catalogue, columns: Columns, wording: Wording, prefix: str = "") -> Planning:
    """What every kind plans from; `prefix` is the folder of the language, such as `fr/`; the site's own has none."""
    addresses = Addresses(DECLARED, catalogue.words, prefix)
    cards = Cards(catalogue, addresses)
    return Planning(catalogue=catalogue, wording=wording, columns=columns, addresses=addresses, cards=cards)
