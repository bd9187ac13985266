"""Lists of listings, in pages of a length that the site chooses."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalogue.entries import Listing
from generator.pages import urls
from generator.pages.card_list import CardList
from generator.pages.page import Crumb, Page
from generator.pages.planning import Planning
from generator.prose.prose import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A way to another list: what it is of (`country`, `field`, …), the key of that, and how many it holds."""

    kind: str
    key: str
    url: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Which part of a list a page shows, counted from 1; `earlier` and `later` are addresses, empty at the ends."""

    number: int
    parts: int
    first: int
    total: int
    earlier: str
    later: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """One part of a list."""

    part: Part
    cards: CardList


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideText:
    """A guide that stands on a country's or a field's page."""

    title: str
    summary: str
    url: str
    language: str
    body: Prose


def parts(planning: Planning, url: str, listings: tuple[Listing, ...]) -> Iterator[tuple[str, Rows]]:
    """Cut `listings` into parts, each with its own address; an empty list has one empty part."""
    size = planning.catalogue.site.per_page
    count = max(1, -(-len(listings) // size))
    for number in range(1, count + 1):
        first = (number - 1) * size
        part = Part(
            number=number,
            parts=count,
            first=first + 1,
            total=len(listings),
            earlier=urls.numbered(url, number - 1) if number > 1 else "",
            later=urls.numbered(url, number + 1) if number < count else "",
        )
        yield urls.numbered(url, number), Rows(part=part, cards=planning.cards.of(listings[first : first + size]))


def list_page(template: str, url: str, rows: Rows, view: object) -> Page:
    """One part of a list as a page; only the first part of a list that holds anything stands in the sitemap."""
    return Page(url=url, template=template, view=view, indexed=rows.part.number == 1 and rows.part.total > 0)


def countries_crumb() -> Crumb:
    """The step to the list of countries."""
    return Crumb(kind="countries", subject="", url=urls.COUNTRIES)


def fields_crumb() -> Crumb:
    """The step to the tree of fields."""
    return Crumb(kind="fields", subject="", url=urls.FIELDS)
