"""The newest placements as an Atom feed (RFC 4287)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.pages import urls
from generator.pages.card import Card
from generator.pages.page import Page
from generator.pages.planning import Planning

LENGTH = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """`updated` is the day the placement was verified, or else posted; those with neither are not news."""

    id: str
    card: Card
    summary: str
    updated: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
    """Entries, the latest first; `updated` is that of the first, so that the same content gives the same bytes."""

    url: str
    updated: date | None
    entries: tuple[FeedEntry, ...]


def plan(planning: Planning) -> Iterator[Page]:
    """The feed."""
    entries = tuple(_entries(planning))[:LENGTH]
    updated = max((entry.updated for entry in entries), default=None)
    view = FeedView(url=urls.FEED, updated=updated, entries=entries)
    yield Page(url=urls.FEED, template="feeds/atom.xml", view=view, indexed=False)


def _entries(planning: Planning) -> Iterator[FeedEntry]:
    for listing in planning.catalogue.newest():
        updated = listing.placement.verified or listing.placement.posted
        if updated and listing.lifecycle.indexed:
            yield FeedEntry(
                id=listing.id, card=planning.cards.one(listing), summary=listing.placement.summary, updated=updated
            )
