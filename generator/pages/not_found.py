"""The page for addresses that lead nowhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.page import Head, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundView:
    """Nothing but what every page has."""

    head: Head


def plan(planning: Planning) -> Iterator[Page]:
    """The one page of its kind."""
    view = NotFoundView(head=planning.head(urls.NOT_FOUND, indexed=False))
    yield Page(url=urls.NOT_FOUND, template="pages/not_found.html", view=view, indexed=False)
