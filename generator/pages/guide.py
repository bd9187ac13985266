"""A guide."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.card_list import CardList
from generator.pages.page import Crumb, Head, Page
from generator.pages.planning import Planning
from generator.prose.prose import Prose
from generator.schema.guide import Guide

SHOWN = 5


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
    crumb = Crumb(kind="guides", subject="", url=urls.GUIDES)
    for entry in planning.catalogue.guides:
        url = urls.guide(entry.slug, entry.language)
        cards, more_url = _near(planning, entry.record)
        view = GuideView(
            head=planning.head(url, crumb, language=entry.language),
            guide=entry.record,
            body=Prose(markdown=entry.body),
            cards=cards,
            more_url=more_url,
            source=entry.path,
        )
        yield Page(url=url, template="pages/guide.html", view=view, changed=entry.record.updated)


def _near(planning: Planning, guide: Guide) -> tuple[CardList, str]:
    catalogue = planning.catalogue
    if guide.country and guide.country in catalogue.by_country:
        return planning.cards.of(catalogue.by_country[guide.country][:SHOWN]), urls.country(
            catalogue.words, guide.country
        )
    if guide.field and guide.field in catalogue.by_field:
        return planning.cards.of(catalogue.by_field[guide.field][:SHOWN]), urls.field(catalogue.words, guide.field)
    return planning.cards.of(()), ""
