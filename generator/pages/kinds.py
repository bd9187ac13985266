"""The kinds of page, in order, and the plan of the whole site."""

from collections.abc import Iterator
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
    feed,
    field,
    fields,
    guide,
    guides,
    home,
    logo,
    newest,
    not_found,
    organisation,
    organisations,
    placement,
    search,
    sitemap,
    submit,
)
from generator.pages.card_list import Cards
from generator.pages.page import Page
from generator.pages.planning import Planning
from generator.wording.wording import Wording


class PageKind(Protocol):
    """A module that plans the pages of one kind."""

    def plan(self, planning: Planning) -> Iterator[Page]:
        """The pages of this kind that ought to be."""


PAGE_KINDS: Final[tuple[PageKind, ...]] = (
    home,
    search,
    placement,
    countries,
    country,
    country_field,
    fields,
    field,
    organisations,
    organisation,
    logo,
    closing_soon,
    newest,
    a_to_z,
    guides,
    guide,
    about,
    submit,
    not_found,
    feed,
)


def plan(catalogue: Catalogue, columns: Columns, wording: Wording) -> tuple[Page, ...]:
    """Every page that ought to be, in the words of `wording`; ValueError where two would stand at one address."""
    planning = Planning(catalogue=catalogue, wording=wording, columns=columns, cards=Cards(catalogue))
    pages = [page for kind in PAGE_KINDS for page in kind.plan(planning)]
    pages += sitemap.plan(pages)
    if len({page.url for page in pages}) != len(pages):
        urls = [page.url for page in pages]
        raise ValueError(f"two pages at one address: {sorted({url for url in urls if urls.count(url) > 1})[:5]}")
    return tuple(pages)
