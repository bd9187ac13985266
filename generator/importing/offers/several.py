"""A cell for a key that takes a list: lines and bullets are items; semicolons and commas where the whole is none."""

import re
from collections.abc import Iterator
from typing import Final

from generator.schema.about import Example
from generator.schema.derived.field_description import FieldDescription
from generator.schema.derived.trial import refusals
from generator.schema.words import Words

_LINES: Final = re.compile(r"[\n|]|(?:^|(?<=\s))[•‣◦▪●·]\s*")
_MARK: Final = re.compile(r"^\s*(?:[-–—*•]|\d{1,2}[.)])\s+")
_COMMA: Final = re.compile(r",\s*(?![^()\[\]]{0,200}[)\]])")
_LONGEST: Final = 6_000


def ways(text: str, field: FieldDescription) -> Iterator[Example]:
    """How a cell could be written for a field, the plainest way first."""
    if not field.many or len(text) > _LONGEST:
        yield " ".join(text.split())
        return
    lines = _items(_LINES.split(text))
    if len(lines) > 1:
        yield lines
        return
    yield " ".join(lines)  # as one word, which the schema refuses where it may be several
    for between in (re.compile(";"), _COMMA):
        if len(parts := _items(between.split(text))) > 1:
            yield parts


def taken(record: str, field: FieldDescription, texts: list[str], known: Words) -> Example:
    """The first way that the schema takes; the first of all where it takes none, for its refusal to be told."""
    first: Example | None = None
    for way in (way for text in texts for way in ways(text, field)):
        first = way if first is None else first
        if not refusals(record, {field.name: way}, known):
            return way
    return first or ""


def _items(parts: list[str]) -> list[str]:
    return [item for part in parts if (item := " ".join(_MARK.sub("", part).split()))]
