"""The search page, with what it searches: the columns, the rows as lists show them, and words for spelling hints."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from generator.catalogue.entries import Listing
from generator.pages import urls
from generator.pages.card_list import CardList
from generator.pages.columns import Columns, columns
from generator.pages.facet_views import FacetView, facet_views
from generator.pages.page import Head, Page, Raw
from generator.pages.planning import Planning

CHUNK: Final = 25
"""Rows in one row file."""
SHOWN: Final = 20
"""Results on a page, as in `templates/assets/js/results.js`; the first ones are there without a script."""
MOST_WORDS: Final = 4000
_COLUMNS: Final = f"{urls.SEARCH}columns."
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """`columns` and `words` are addresses; `total` is the number of rows, and `cards` are the first of them."""

    head: Head
    columns: str
    words: str
    total: int
    cards: CardList
    facets: tuple[FacetView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsView:
    """The rows of one file, as lists show them; their links are those of the search page."""

    cards: CardList


def plan(planning: Planning) -> Iterator[Page]:
    """The search page and its files."""
    rows = planning.catalogue.searchable()
    cards = [planning.cards.of(rows[first : first + CHUNK]) for first in range(0, len(rows), CHUNK)]
    made = columns(planning, rows, CHUNK, _row_files(cards))
    words = json.dumps(_words(planning, rows), ensure_ascii=False, separators=(",", ":")).encode()
    words_url = f"{urls.SEARCH}words.{blake2b(words, digest_size=5).hexdigest()}.json"
    view = SearchView(
        head=planning.head(urls.SEARCH),
        columns=columns_url(made),
        words=words_url,
        total=len(rows),
        cards=planning.cards.of(rows[:SHOWN]),
        facets=facet_views(planning.catalogue, made),
    )
    yield Page(url=urls.SEARCH, template="pages/search.html", view=view)
    yield Page(url=columns_url(made), template="", view=Raw(content=made.content), indexed=False)
    yield Page(url=words_url, template="", view=Raw(content=words), indexed=False)
    for number, each in enumerate(cards):
        url = f"{urls.ROWS}{number}.html"
        yield Page(url=url, template="parts/row_file.html", view=RowsView(cards=each), indexed=False)


def columns_url(made: Columns) -> str:
    """The address of the columns file."""
    return f"{_COLUMNS}{made.digest}.bin"


def columns_digest(pages: Iterable[Page]) -> str:
    """The digest of the columns among `pages`, as their address says it."""
    return next(page.url.removeprefix(_COLUMNS).removesuffix(".bin") for page in pages if page.url.startswith(_COLUMNS))


def _row_files(lists: Iterable[CardList]) -> str:
    """The address of a row file, with `{}` for its number. Rows move from file to file, so all change together."""
    digest = blake2b(b"".join(cards.digest for cards in lists), digest_size=5).hexdigest()
    return f"{urls.ROWS}{{}}.html?v={digest}"


def _words(planning: Planning, rows: Sequence[Listing]) -> list[str]:
    """The words that somebody may have misspelt, the most frequent first."""
    counted: Counter[str] = Counter()
    for row in rows:
        card, placement = planning.cards.one(row), row.placement
        skills = " ".join(each.skill for each in placement.skills)
        said = f"{card.title} {card.organisation} {placement.city or ''} {' '.join(placement.tags)} {skills}"
        counted.update({word.casefold() for word in _WORD.findall(said)})
    return [word for word, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:MOST_WORDS]]
