"""An address that a placement had before: a page that leads to where it is now."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.catalogue.entries import Listing
from generator.pages.address import Address
from generator.pages.page import Head, Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("placements/{}/{}/")


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedView:
    """What the placement is called, in the language of its text, and where it is now."""

    head: Head
    title: str
    target: str


def plan(planning: Planning) -> Iterator[Page]:
    """A page for each former address of a listing and of each of its translations."""
    for listing in planning.catalogue.listings:
        for old in listing.placement.formerly:
            for version in (listing, *planning.catalogue.translations.get(listing.id, ())):
                yield _page(planning, version, *old.split("/"))


def _page(planning: Planning, version: Listing, organisation: str, slug: str) -> Page:
    addresses, language = planning.addresses, version.language
    url = addresses.of("moved", organisation, slug, language=language)
    target = addresses.of("placement", version.organisation, version.slug, language=language)
    head = planning.head(url, planning.wording.say("Moved"), "", indexed=False, language=language)
    view = MovedView(head=head, title=version.placement.title, target=target)
    return Page(url=url, template="pages/moved.html", view=view, indexed=False)
