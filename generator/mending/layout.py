"""A file laid out: its values and keys as one writes them, and the record that it holds the same."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from generator.mending.canonical import Canonical
from generator.mending.edits import Edit, edited
from generator.mending.front_lines import front_lines
from generator.mending.key_order import in_order
from generator.mending.rewriting import Rewrite, text_of
from generator.reading.document import Document
from generator.reading.layout import holds_words, home_of
from generator.reading.read import document_for, record_in
from generator.reading.source import Source
from generator.schema.derived.field_description import fields_of
from generator.schema.records import Record
from generator.schema.tracking import untracked
from generator.schema.words import Words

_ADDRESS: Final = re.compile(r"https://[^'\"\s]+")


def laid_out(sources: Iterable[Source], words: Words) -> list[Rewrite]:
    """The files that are not laid out as they could be, and how they would read; one with an error stays as it is."""
    made = (_laid_out(source, words) for source in sources)
    return [each for each in made if each]


def _laid_out(source: Source, words: Words) -> Rewrite | None:
    home, before = home_of(source.path), text_of(source)
    if home is None or before is None or holds_words(source.path):
        return None
    document, record = record_in(source, words)
    if document is None or record is None:
        return None

    def sound(text: str) -> bool:
        after, then = record_in(_with(source, text), words)
        return after is not None and same(record, then) and _carried(document) == _carried(after)

    edits = list(Canonical(document=document, words=words).edits(home.kind.name, record))
    text = _values(before, edits, sound)
    text = _keys(home.kind.name, _with(source, text), text, sound)
    return Rewrite(path=source.path, before=before, after=text) if text != before else None


def _with(source: Source, text: str) -> Source:
    return Source.of(source.path, text.encode("utf-8"))


def _values(text: str, edits: Sequence[Edit], sound: Callable[[str], bool]) -> str:
    """`text` with its values as one writes them; those that would then be read otherwise stay as they are."""
    whole = edited(text, edits)
    if not edits or sound(whole):
        return whole
    good = [edit for edit in edits if sound(edited(text, [edit]))]
    whole = edited(text, good)
    return whole if sound(whole) else text


def _keys(kind: str, source: Source, text: str, sound: Callable[[str], bool]) -> str:
    document = document_for(source)
    if document is None or document.front is None:
        return text
    lines, first, last = front_lines(document, text)
    if not all(line.endswith(("\r", "\n")) for line in lines[first:last]):
        return text  # a last line that does not end would run into another
    names = [field.name for field in fields_of(kind)]
    moved = "".join([*lines[:first], *in_order(lines[first:last], document.front, first, names), *lines[last:]])
    return moved if moved != text and sound(moved) else text


def _carried(document: Document) -> Record | None:
    return document.carried.record if document.carried else None


def same(one: Record, other: Record | None) -> bool:
    """Whether two records say the same, but for what tracks readers in an address."""
    return other is not None and _bare(one) == _bare(other)


def _bare(record: Record) -> str:
    return _ADDRESS.sub(lambda address: untracked(address[0]), repr(record))
