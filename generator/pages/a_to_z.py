"""Every placement that stands in lists, by title: the way in that needs nothing but reading."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from generator.catalogue.entries import Listing
from generator.pages.address import Address
from generator.pages.list_links import Link
from generator.pages.list_page import ListPage, Ways
from generator.pages.lists import plan_list
from generator.pages.page import Page
from generator.pages.planning import Planning
from generator.wording.labels import N_

ADDRESS: Final = Address("a-z/", foot=N_("A to Z"))
OTHER: Final = "#"
"""Stands for titles that begin with no Latin letter."""


def plan(planning: Planning) -> Iterator[Page]:
    """A page for each letter that any title begins with; the first stands at the address of the whole."""
    listed = sorted(planning.catalogue.listed, key=lambda listing: _key(planning, listing))
    groups = [(letter, tuple(group)) for letter, group in groupby(listed, key=_letter)]
    links = tuple(_link(planning, letter, len(group), first=not at) for at, (letter, group) in enumerate(groups))
    letters = Ways(title=planning.wording.say("Letters"), links=links)
    whole = planning.wording.say("A to Z")
    if not groups:
        yield from plan_list(planning, _list(planning, planning.addresses.of("a_to_z"), whole, (), letters))
    for link, (letter, group) in zip(links, groups, strict=True):
        title = whole if link is links[0] else planning.wording.say("A to Z: %(letter)s", letter=letter)
        yield from plan_list(planning, _list(planning, link.url, title, group, letters))


def _list(planning: Planning, url: str, title: str, listings: tuple[Listing, ...], letters: Ways) -> ListPage:
    return ListPage(
        url=url,
        template="pages/a_to_z.html",
        title=title,
        description=planning.wording.say("Every placement by its title."),
        listings=listings,
        ways=(letters,),
        nothing=planning.wording.say("Nothing has been listed yet."),
        whole=True,
        brief=True,
    )


def _link(planning: Planning, letter: str, count: int, *, first: bool) -> Link:
    below = "" if first else f"{'other' if letter == OTHER else letter.lower()}/"
    url = planning.addresses.of("a_to_z") + below
    return Link(key=letter, name=letter, url=url, count=count)


def _key(planning: Planning, listing: Listing) -> tuple[str, str, str]:
    letter = _letter(listing)
    title = planning.wording.names.sort_key(listing.placement.title)
    return "~" if letter == OTHER else letter, title, listing.id


def _letter(listing: Listing) -> str:
    first = unicodedata.normalize("NFKD", listing.placement.title[:1])[:1].upper()
    return first if "A" <= first <= "Z" else OTHER
