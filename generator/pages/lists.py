"""Lists of placements in pages: the one way in which all of them are planned."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalogue.entries import Listing
from generator.pages.addresses import numbered
from generator.pages.card_list import BriefCard, CardList
from generator.pages.guide_text import GuideText
from generator.pages.list_links import Link
from generator.pages.list_page import ListPage, Ways
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.pages.structured.item_list import item_list


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
class FileLink:
    """A file that goes with a list, by its media type."""

    url: str
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """One part of a list; `search` leads to the search page with the same placements, where it would find any.

    `item_list` is JSON-LD, and empty where the rows are brief ones.
    """

    head: Head
    part: Part
    cards: CardList | tuple[BriefCard, ...]
    item_list: str
    oval: str
    lead: str
    ways: tuple[Ways, ...]
    wider: tuple[Link, ...]
    guide: GuideText | None
    search: str
    nothing: str
    files: tuple[FileLink, ...]


def plan_list(planning: Planning, one: ListPage) -> Iterator[Page]:
    """The pages of a list, and the files that go with it; an empty list has one empty page.

    Only the first part of a list that holds anything stands in the sitemap.
    """
    for view in views(planning, one):
        indexed = view.part.number == 1 and view.part.total > 0
        yield Page(url=view.head.url, template=one.template, view=view, indexed=indexed)
    for companion in one.companions:
        yield from companion.plan(planning, one)


def views(planning: Planning, one: ListPage) -> Iterator[ListView]:
    """What each page of a list may show."""
    size = max(1, len(one.listings)) if one.whole else planning.catalogue.site.per_page
    count = max(1, -(-len(one.listings) // size))
    for number in range(1, count + 1):
        first = (number - 1) * size
        part = Part(
            number=number,
            parts=count,
            first=first + 1,
            total=len(one.listings),
            earlier=numbered(one.url, number - 1) if number > 1 else "",
            later=numbered(one.url, number + 1) if number < count else "",
        )
        yield _view(planning, one, part, one.listings[first : first + size])


def _view(planning: Planning, one: ListPage, part: Part, listings: tuple[Listing, ...]) -> ListView:
    full = () if one.brief else planning.cards.of(listings)
    searched = one.query and any(listing.lifecycle.indexed for listing in listings)
    return ListView(
        head=planning.head(numbered(one.url, part.number), one.title, one.description, *one.crumbs),
        part=part,
        cards=full or planning.cards.brief(listings),
        item_list=item_list(full, planning.catalogue.site.base) if full else "",
        oval=one.oval,
        lead=one.lead,
        ways=one.ways,
        wider=one.wider,
        guide=one.guide if part.number == 1 else None,
        search=f"{planning.addresses.of('search')}?{one.query}" if searched else "",
        nothing=one.nothing,
        files=tuple(FileLink(url=each.url, type=each.type) for each in one.companions),
    )
