"""The search page, with what it searches: the columns, the rows as lists show them, and words for spelling hints."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.country import COUNTRY
from generator.facts.facts import FACTS
from generator.facts.field import FIELD
from generator.facts.kinds.controls import Control, Sorting
from generator.facts.typed_words import WORDS
from generator.pages.address import Address
from generator.pages.card_list import CardList
from generator.pages.list_links import Link, country_link, field_link
from generator.pages.page import Head, Page, Raw
from generator.pages.planning import Planning
from generator.wording.wording import Wording

ADDRESS: Final = Address("search/")
COLUMNS: Final = Address("search/columns.{}.bin", shared=True)
ROWS: Final = "rows/"
"""The folder of row files, below the page that shows them."""
CHUNK: Final = 25
"""Rows in one row file."""
SHOWN: Final = 20
"""Results on a page, as in `templates/assets/js/results.js`; the first ones are there without a script."""
MOST_WORDS: Final = 4000
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """`columns`, `words` and `row_files` are addresses, the last with `{}` for a number; a row file holds `chunk` rows.

    `total` is the number of rows, and `cards` are the first of them. `typed` is what words are called among filters.
    `countries` and `fields` are ways to go on without a script.
    """

    head: Head
    columns: str
    words: str
    row_files: str
    chunk: int
    total: int
    cards: CardList
    filters: tuple[Control, ...]
    typed: str
    sortings: tuple[Sorting, ...]
    countries: tuple[Link, ...]
    fields: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsView:
    """The rows of one file, as lists show them; their links are those of the search page."""

    cards: CardList


def plan(planning: Planning) -> Iterator[Page]:
    """The search page and its files."""
    rows = planning.catalogue.searchable()
    url = planning.addresses.of("search")
    lists = [planning.cards.of(rows[first : first + CHUNK]) for first in range(0, len(rows), CHUNK)]
    words = json.dumps(_words(planning, rows), ensure_ascii=False, separators=(",", ":")).encode()
    columns = COLUMNS.of(planning.columns.digest)
    words_url = f"{url}words.{blake2b(words, digest_size=5).hexdigest()}.json"
    yield Page(url=url, template="pages/search.html", view=_view(planning, rows, columns, words_url, lists))
    yield Page(url=columns, template="", view=Raw(content=planning.columns.content), indexed=False)
    yield Page(url=words_url, template="", view=Raw(content=words), indexed=False)
    for number, cards in enumerate(lists):
        file = f"{url}{ROWS}{number}.html"
        view = RowsView(cards=cards)
        yield Page(url=file, template="parts/row_file.html", view=view, indexed=False, shown_at=url)


def _view(
    planning: Planning, rows: Sequence[Listing], columns: str, words: str, lists: Sequence[CardList]
) -> SearchView:
    url, wording, laid = planning.addresses.of("search"), planning.wording, planning.columns.laid
    controls = (fact.control(laid[fact.name], wording) for fact in FACTS)
    return SearchView(
        head=planning.head(
            url,
            wording.say("Search"),
            wording.say("Search all open placements by word, country, field, pay, length, start and deadline."),
        ),
        columns=columns,
        words=words,
        row_files=_row_files(url, lists),
        chunk=CHUNK,
        total=len(rows),
        cards=planning.cards.of(tuple(rows[:SHOWN])),
        filters=tuple(control for control in controls if control),
        typed=WORDS.said(wording),
        sortings=_sortings(wording),
        countries=tuple(country_link(planning, value.key) for value in COUNTRY.values(laid[COUNTRY.name], wording)),
        fields=tuple(field_link(planning, value.key) for value in FIELD.values(laid[FIELD.name], wording)),
    )


def _sortings(wording: Wording) -> tuple[Sorting, ...]:
    """Every order there is; that by which words are answered best comes last."""
    sortings = (fact.sorting(wording) for fact in FACTS)
    return tuple(sorted((sorting for sorting in sortings if sorting), key=lambda sorting: sorting.worded))


def _row_files(url: str, lists: Iterable[CardList]) -> str:
    """The address of a row file, with `{}` for its number. Rows move from file to file, so all change together."""
    digest = blake2b(b"".join(cards.digest for cards in lists), digest_size=5).hexdigest()
    return f"{url}{ROWS}{{}}.html?v={digest}"


def _words(planning: Planning, rows: Sequence[Listing]) -> list[str]:
    """The words that somebody may have misspelt, the most frequent first."""
    counted: Counter[str] = Counter()
    for row in rows:
        card, placement = planning.cards.one(row), row.placement
        skills = " ".join(each.skill for each in placement.skills)
        bodies = f"{card.organisation} {card.through}"
        said = f"{card.title} {bodies} {' '.join(card.cities)} {' '.join(placement.tags)} {skills}"
        counted.update(set(_WORD.findall(said.casefold())))
    return [word for word, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:MOST_WORDS]]
