"""The page for addresses that lead nowhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.page import Head, Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("404.html")


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundView:
    """Nothing but what every page has."""

    head: Head


def plan(planning: Planning) -> Iterator[Page]:
    """The one page of its kind, which is shown at any depth."""
    url = planning.addresses.of("not_found")
    view = NotFoundView(head=planning.head(url, planning.wording.say("No such page"), "", indexed=False))
    yield Page(url=url, template="pages/not_found.html", view=view, indexed=False, shown_at=None)
