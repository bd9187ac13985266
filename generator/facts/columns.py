"""The columns file: what all rows have of each fact, as typed arrays; docs/columns.md describes its layout."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.facts.facts import FACTS
from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.fact import Laid

VERSION: Final = 2
MAGIC: Final = b"ICC2"
_ALIGNED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The file's bytes, the digest that names it, and what its head says of each fact, by name."""

    content: bytes
    digest: str
    laid: Mapping[str, Laid]


def columns(catalogue: Catalogue) -> Columns:
    """The columns of all rows that are searched, for every language alike."""
    arrays, rows = Arrays(), catalogue.searchable()
    laid = [fact.lay_out(catalogue, rows, arrays) for fact in FACTS]
    head = {"version": VERSION, "rows": len(rows), "facts": laid}
    body = bytes(arrays.bytes)
    digest = blake2b(json.dumps(head).encode() + body, digest_size=5).hexdigest()
    text = json.dumps({**head, "digest": digest}, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % _ALIGNED)
    content = MAGIC + len(text).to_bytes(4, "little") + text + body
    return Columns(content=content, digest=digest, laid={each["name"]: each for each in laid})
