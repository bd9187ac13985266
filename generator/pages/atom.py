"""The Atom feed of a list (RFC 4287)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.catalogue.entries import Listing
from generator.pages.card import Card
from generator.pages.list_page import Companion, ListPage
from generator.pages.page import Page
from generator.pages.planning import Planning

LENGTH = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """`updated` is the day the placement was verified, or else posted; those with neither are not news.

    `permanent` is the first address that the placement had: an entry keeps its id wherever it moves (RFC 4287, 4.2.6).
    """

    id: str
    permanent: str
    card: Card
    summary: str
    updated: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
    """Entries in the order of the list, whose page is at `list_url`; `title` is empty for the feed of the whole site.

    `updated` is that of the latest, so that the same content gives the same bytes.
    """

    url: str
    list_url: str
    title: str
    updated: date | None
    entries: tuple[FeedEntry, ...]


def atom_feed(url: str, *, of_the_site: bool = False) -> Companion:
    """A feed at `url`, to go with a list; the site's own bears the site's name and no other."""

    def plan(planning: Planning, one: ListPage) -> Iterator[Page]:
        home = planning.addresses.of("home")
        entries = tuple(_entry(planning, listing) for listing in _latest(one))
        view = FeedView(
            url=url,
            list_url=home if of_the_site else one.url,
            title="" if of_the_site else one.title,
            updated=max((entry.updated for entry in entries), default=None),
            entries=entries,
        )
        yield Page(url=url, template="feeds/atom.xml", view=view, indexed=False)

    return Companion(url=url, type="application/atom+xml", plan=plan)


def _latest(one: ListPage) -> list[Listing]:
    """Those of a list that were published last, in its own order: a feed of what closes soon has news, too."""
    news = [listing for listing in one.listings if listing.placement.confirmed and listing.lifecycle.indexed]
    latest = sorted(news, key=lambda listing: listing.placement.published or date.min, reverse=True)[:LENGTH]
    kept = {listing.id for listing in latest}
    return [listing for listing in news if listing.id in kept]


def _entry(planning: Planning, listing: Listing) -> FeedEntry:
    placement = listing.placement
    return FeedEntry(
        id=listing.id,
        permanent=_permanent(planning, listing),
        card=planning.cards.one(listing),
        summary=placement.summary,
        updated=placement.confirmed or date.min,
    )


def _permanent(planning: Planning, listing: Listing) -> str:
    first = listing.placement.formerly[0] if listing.placement.formerly else listing.id
    return planning.addresses.of("placement", *first.split("/"))
