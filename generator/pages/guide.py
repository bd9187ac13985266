"""A guide."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.catalogue.entries import GuideEntry
from generator.pages import crumbs
from generator.pages.address import Address
from generator.pages.card_list import CardList
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.prose.prose import Prose
from generator.schema.guide import Guide

ADDRESS: Final = Address("guides/{}/")
SHOWN: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideView:
    """The record itself, its text, and a few placements of what it is about."""

    head: Head
    guide: Guide
    body: Prose
    cards: CardList
    more_url: str
    source: str


def plan(planning: Planning) -> Iterator[Page]:
    """A page for each guide and each of its translations."""
    for entry in planning.catalogue.guides:
        view = _view(planning, entry)
        yield Page(url=view.head.url, template="pages/guide.html", view=view, changed=entry.record.updated)


def _view(planning: Planning, entry: GuideEntry) -> GuideView:
    guide, url = entry.record, planning.addresses.of("guide", entry.slug, language=entry.language)
    cards, more_url = _near(planning, guide)
    crumb = crumbs.guides(planning)
    return GuideView(
        head=planning.head(url, guide.title, guide.summary, crumb, language=entry.language),
        guide=guide,
        body=entry.prose,
        cards=cards,
        more_url=more_url,
        source=entry.path,
    )


def _near(planning: Planning, guide: Guide) -> tuple[CardList, str]:
    """A few placements of the country or else the field that `guide` is about, and the way to the others."""
    catalogue, addresses, cards = planning.catalogue, planning.addresses, planning.cards
    if guide.country and guide.country in catalogue.by_country:
        return cards.of(catalogue.by_country[guide.country][:SHOWN]), addresses.of("country", guide.country)
    if guide.field and guide.field in catalogue.by_field:
        return cards.of(catalogue.by_field[guide.field][:SHOWN]), addresses.of("field", guide.field)
    return cards.of(()), ""
