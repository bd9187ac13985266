"""The map of the site for search engines (sitemaps.org 0.9), and the file that leads them to it (RFC 9309)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.pages.page import Page

SITEMAP: Final = "sitemap.xml"
ROBOTS: Final = "robots.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page's address and the day its content last changed, where it is known."""

    url: str
    changed: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapView:
    """The pages that search engines may keep, by address."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsView:
    """Where the sitemap is."""

    sitemap: str


def of(pages: Iterable[Page]) -> Iterator[Page]:
    """The sitemap of `pages`, and robots.txt."""
    places = sorted(((page.url, page.changed) for page in pages if page.indexed), key=lambda place: place[0])
    view = SitemapView(places=tuple(Place(url=url, changed=changed) for url, changed in places))
    yield Page(url=SITEMAP, template="feeds/sitemap.xml", view=view, indexed=False)
    yield Page(url=ROBOTS, template="feeds/robots.txt", view=RobotsView(sitemap=SITEMAP), indexed=False)
