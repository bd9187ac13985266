"""Columns read again as docs/columns.md describes them: a reader of its own, to hold the writer against."""

import json
from typing import Any


def head_of(content: bytes) -> tuple[dict[str, Any], bytes]:
    """The head and the arrays."""
    length = int.from_bytes(content[4:8], "little")
    return json.loads(content[8 : 8 + length]), content[8 + length :]


def array(body: bytes, offset: int, width: int, length: int) -> list[int]:
    """An array whose lowest bytes come first, then the next ones."""
    part = body[offset : offset + width * length]
    return [sum(part[place * length + at] << 8 * place for place in range(width)) for at in range(length)]


def lists(body: bytes, laid: dict[str, Any], rows: int, at: str = "offset") -> list[list[int]]:
    """What each row has; `at` names the array, of numbers or of lengths."""
    width = laid["bytes"]
    missing = 256**width - 1
    if "counts" not in laid:
        first = array(body, laid["offset"], width, rows)
        stored = array(body, laid[at], width, rows)
        return [[] if begins == missing else [each] for begins, each in zip(first, stored, strict=True)]
    counts = array(body, laid["counts"], 1, rows)
    flat = iter(array(body, laid[at], width, laid["length"]))
    return [[next(flat) for _ in range(count)] for count in counts]
