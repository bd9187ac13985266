"""The search page."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.page import Head, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """Nothing but what every page has."""

    head: Head


def plan(planning: Planning) -> Iterator[Page]:
    """The one page of its kind."""
    view = SearchView(head=planning.head(urls.SEARCH, indexed=True))
    yield Page(url=urls.SEARCH, template="pages/search.html", view=view, indexed=True)
