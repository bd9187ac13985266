"""The search page, with what it searches: the columns, the rows as lists show them, and words for spelling hints."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

import msgspec

from generator.catalogue.entries import Listing
from generator.pages import urls
from generator.pages.card import Card
from generator.pages.columns import Columns, columns
from generator.pages.facets import FACETS
from generator.pages.page import Head, Page, Raw
from generator.pages.planning import Planning

CHUNK: Final = 50
"""Rows in one row file."""
MOST_WORDS: Final = 4000
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetView:
    """A facet as the form shows it; `values` are empty where there are too many to tick, and `tree` is by parents."""

    name: str
    many: bool
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """`columns` and `words` are addresses; `total` is the number of rows."""

    head: Head
    columns: str
    words: str
    total: int
    facets: tuple[FacetView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsView:
    """The rows of one file, as lists show them; their links are those of the search page."""

    cards: tuple[Card, ...]


def plan(planning: Planning) -> Iterator[Page]:
    """The search page and its files."""
    rows = searchable(planning)
    cards = [planning.cards.of(rows[first : first + CHUNK]) for first in range(0, len(rows), CHUNK)]
    made = columns(planning, rows, CHUNK, [_row_file(number, each) for number, each in enumerate(cards)])
    words = json.dumps(_words(planning, rows), ensure_ascii=False, separators=(",", ":")).encode()
    words_url = f"{urls.SEARCH}words.{blake2b(words, digest_size=5).hexdigest()}.json"
    yield Page(url=urls.SEARCH, template="pages/search.html", view=_view(planning, made, words_url, len(rows)))
    yield Page(url=columns_url(made), template="", view=Raw(content=made.content), indexed=False)
    yield Page(url=words_url, template="", view=Raw(content=words), indexed=False)
    for number, each in enumerate(cards):
        url = f"{urls.ROWS}{number}.html"
        yield Page(url=url, template="parts/row_file.html", view=RowsView(cards=each), indexed=False)


def searchable(planning: Planning) -> tuple[Listing, ...]:
    """The listings that are searched: those in lists that one can apply for, now or later, in the order of lists."""
    return tuple(listing for listing in planning.catalogue.listed if listing.lifecycle.indexed)


def columns_url(made: Columns) -> str:
    """The address of the columns file."""
    return f"{urls.SEARCH}columns.{made.digest}.bin"


def _row_file(number: int, cards: Sequence[Card]) -> str:
    digest = blake2b(msgspec.msgpack.encode(cards), digest_size=5).hexdigest()
    return f"{urls.ROWS}{number}.html?v={digest}"


def _view(planning: Planning, made: Columns, words_url: str, total: int) -> SearchView:
    facets = tuple(
        FacetView(name=facet.name, many=facet.many, values=() if facet.open_ended else made.values[facet.name])
        for facet in FACETS
    )
    head = planning.head(urls.SEARCH)
    return SearchView(head=head, columns=columns_url(made), words=words_url, total=total, facets=facets)


def _words(planning: Planning, rows: Sequence[Listing]) -> list[str]:
    """The words that somebody may have misspelt, the most frequent first."""
    counted: Counter[str] = Counter()
    for row in rows:
        card, placement = planning.cards.one(row), row.placement
        skills = " ".join(each.skill for each in placement.skills)
        said = f"{card.title} {card.organisation} {placement.city or ''} {' '.join(placement.tags)} {skills}"
        counted.update({word.casefold() for word in _WORD.findall(said)})
    return [word for word, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:MOST_WORDS]]
