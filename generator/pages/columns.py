"""The columns file: facets and numbers of all rows as typed arrays; its layout is described in docs/columns.md."""

import json
import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from typing import Any, Final

from generator.catalogue.entries import Listing
from generator.pages.facets import FACETS, Facet
from generator.pages.numbers import NUMBERS, nothing, unbounded
from generator.pages.planning import Planning

VERSION: Final = 1
MAGIC: Final = b"ICC1"
_CODES: Final = {1: "B", 2: "H", 4: "I"}
_ALIGNED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The file's bytes, the digest that names it, and the values of each facet in the order of their indices.

    `unstated` names the facets of which some row has no value.
    """

    content: bytes
    digest: str
    values: dict[str, tuple[str, ...]]
    unstated: frozenset[str]


class _Arrays:
    """The arrays one after the other, each at a multiple of four bytes.

    The lowest bytes of all numbers of an array come first, then the next ones: what is alike stands together, which
    takes a twentieth less room compressed.
    """

    def __init__(self) -> None:
        self.bytes = bytearray()

    def add(self, numbers: Sequence[int], width: int) -> int:
        """Add an array, and tell where it begins."""
        offset = len(self.bytes)
        made = array(_CODES[width], numbers)
        if sys.byteorder == "big":
            made.byteswap()
        content = made.tobytes()
        for place in range(width):
            self.bytes += content[place::width]
        self.bytes += b"\0" * (-len(self.bytes) % _ALIGNED)
        return offset


def columns(planning: Planning, rows: Sequence[Listing], chunk: int, files: str) -> Columns:
    """The columns of `rows`, which `files` (an address with `{}` for a number) show `chunk` at a time."""
    arrays = _Arrays()
    facets = [_facet(planning, facet, rows, arrays) for facet in FACETS]
    numbers = _numbers(rows, arrays)
    body = bytes(arrays.bytes)
    head = {
        "version": VERSION,
        "rows": len(rows),
        "chunk": chunk,
        "files": files,
        "facets": facets,
        "numbers": numbers,
    }
    digest = blake2b(json.dumps(head).encode() + body, digest_size=5).hexdigest()
    text = json.dumps({**head, "digest": digest}, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % _ALIGNED)
    return Columns(
        content=MAGIC + len(text).to_bytes(4, "little") + text + body,
        digest=digest,
        values={facet["name"]: tuple(facet["values"]) for facet in facets},
        unstated=frozenset(facet["name"] for facet in facets if facet["unstated"]),
    )


def _numbers(rows: Sequence[Listing], arrays: _Arrays) -> list[dict[str, Any]]:
    made: dict[str, list[int]] = {}
    said = []
    for each in NUMBERS:
        made[each.name] = values = [each.of(row) for row in rows]
        if each.over:
            pairs = zip(made[each.over], values, strict=True)
            values = [0 if first >= unbounded(each.bytes) else last - first for first, last in pairs]
        offset = arrays.add(values, each.bytes)
        said.append({"name": each.name, "bytes": each.bytes, "offset": offset, "over": each.over})
    return said


def _facet(planning: Planning, facet: Facet, rows: Sequence[Listing], arrays: _Arrays) -> dict[str, Any]:
    of_rows = [facet.of(row) for row in rows]
    values = _values(planning, facet, set(chain.from_iterable(of_rows)))
    width = 1 if len(values) < nothing(1) else 2
    index = {value: number for number, value in enumerate(values)}
    said: dict[str, Any] = {"name": facet.name, "many": facet.many, "bytes": width, "values": values}
    said["unstated"] = not all(of_rows)
    if facet.many:
        flat = [index[value] for of_row in of_rows for value in of_row]
        said |= {"counts": arrays.add([len(of_row) for of_row in of_rows], 1), "length": len(flat)}
        said["offset"] = arrays.add(flat, width)
    else:
        missing = nothing(width)
        said["offset"] = arrays.add([index[of_row[0]] if of_row else missing for of_row in of_rows], width)
    return said | _extras(planning, facet, values)


def _values(planning: Planning, facet: Facet, used: set[str]) -> list[str]:
    """The values that occur, in the order of their keys; those of a tree with all that they belong to."""
    if facet.name == "field":
        within = planning.catalogue.words.known["fields"]
        used = used | {above for code in used for above in within.ancestors(code)}
    return sorted(used)


def _extras(planning: Planning, facet: Facet, values: list[str]) -> dict[str, Any]:
    if facet.name == "field":
        within = planning.catalogue.words.known["fields"]
        above = [within.ancestors(code) for code in values]
        return {"parents": [values.index(each[0]) if each else -1 for each in above]}
    if facet.name == "organisation":
        known = planning.catalogue.organisations
        return {"names": [known[slug].record.name if slug in known else slug for slug in values]}
    return {}
