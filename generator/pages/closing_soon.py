"""Placements whose deadline is at most a fortnight away."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.lists import Rows, list_page, parts
from generator.pages.page import Head, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingSoonView:
    """One part of the list."""

    head: Head
    rows: Rows


def plan(planning: Planning) -> Iterator[Page]:
    """The list, in parts; it has a page even while it is empty."""
    catalogue = planning.catalogue
    for url, rows in parts(planning, urls.CLOSING_SOON, catalogue.closing_soon()):
        yield list_page("pages/closing_soon.html", url, rows, ClosingSoonView(head=planning.head(url), rows=rows))
