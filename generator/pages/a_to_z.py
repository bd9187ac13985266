"""Every placement that stands in lists, by title: the way in that needs nothing but reading."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.catalogue.entries import Listing
from generator.pages import urls
from generator.pages.page import Head, Page
from generator.pages.planning import Planning

OTHER = "#"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A placement's title, organisation and country, and the way to it."""

    title: str
    organisation: str
    country: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter and its page; `#` stands for titles that begin with no Latin letter."""

    letter: str
    url: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AToZView:
    """The letters, and the entries under one of them."""

    head: Head
    letters: tuple[Letter, ...]
    letter: str
    entries: tuple[Entry, ...]


def plan(planning: Planning) -> Iterator[Page]:
    """A page for each letter that any title begins with; the first stands at the address of the whole."""
    listed = sorted(planning.catalogue.listed, key=_key)
    groups = [(letter, tuple(group)) for letter, group in groupby(listed, key=_letter)]
    letters = tuple(
        Letter(letter=letter, url=_url(letter, first=number == 0), count=len(group))
        for number, (letter, group) in enumerate(groups)
    )
    for link, (letter, group) in zip(letters, groups, strict=True):
        entries = tuple(_entry(planning, listing) for listing in group)
        view = AToZView(head=planning.head(link.url), letters=letters, letter=letter, entries=entries)
        yield Page(url=link.url, template="pages/a_to_z.html", view=view)
    if not groups:
        view = AToZView(head=planning.head(urls.A_TO_Z), letters=(), letter="", entries=())
        yield Page(url=urls.A_TO_Z, template="pages/a_to_z.html", view=view)


def _key(listing: Listing) -> tuple[str, str, str]:
    letter = _letter(listing)
    return "~" if letter == OTHER else letter, listing.placement.title.casefold(), listing.id


def _letter(listing: Listing) -> str:
    first = unicodedata.normalize("NFKD", listing.placement.title)[:1].upper()
    return first if "A" <= first <= "Z" else OTHER


def _url(letter: str, *, first: bool) -> str:
    if first:
        return urls.A_TO_Z
    return f"{urls.A_TO_Z}{'other' if letter == OTHER else letter.lower()}/"


def _entry(planning: Planning, listing: Listing) -> Entry:
    card = planning.cards.one(listing)
    return Entry(title=card.title, organisation=card.organisation, country=card.country, url=card.url)
