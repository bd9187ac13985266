"""Which row of the search page each of Pagefind's results is (docs/columns.md)."""

import sys
from array import array
from collections.abc import Iterable, Mapping
from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.pages import placement

ROW_MAP: Final = "pagefind/rows.bin"
MAGIC: Final = b"ICR1"
_DIGITS: Final = 8
_DIGEST_BYTES: Final = 12


def row_urls(catalogue: Catalogue) -> dict[str, int]:
    """The row behind the address of each placement that is a row, and of each of its translations."""
    return {
        placement.ADDRESS.of(version.organisation, version.slug, language=version.language): number
        for number, listing in enumerate(catalogue.searchable())
        for version in (listing, *catalogue.translations.get(listing.id, ()))
    }


def row_map(ids: Iterable[tuple[str, str]], rows: Mapping[str, int], columns_digest: str, language: str) -> bytes:
    """The map from the ids of results, which come with their addresses, to `rows`.

    Where the ids of two languages have the same digits, the one in `language` wins: the search page searches that.
    """
    first = f"{language.lower()}_"
    row_of: dict[int, int] = {}
    for id_, url in sorted(ids, key=lambda each: each[0].startswith(first)):
        if url in rows:
            row_of[int(id_.rpartition("_")[2][:_DIGITS], 16)] = rows[url]
    pairs = sorted(row_of.items())
    head = MAGIC + len(pairs).to_bytes(4, "little") + columns_digest.encode().ljust(_DIGEST_BYTES, b"\0")
    return head + _numbers(id_ for id_, _ in pairs) + _numbers(row for _, row in pairs)


def _numbers(each: Iterable[int]) -> bytes:
    made = array("I", each)
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()
