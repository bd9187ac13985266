"""Words that a catalogue wants to add to a vocabulary, and cannot: they mean something already."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.vocabularies.entry import Entry
from generator.vocabularies.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """`text` is claimed for the entry `key` and belongs to the entry `by`."""

    text: str
    key: str
    by: str


def clashes(vocabulary: Vocabulary, entries: Iterable[Entry]) -> tuple[Clash, ...]:
    """List the words of `entries` that `vocabulary`, or an earlier one of them, has for another entry."""
    listed = tuple(entries)
    whole = vocabulary.extended(listed)
    return tuple(dict.fromkeys(found for entry in listed for found in _clashes_of(whole, vocabulary, entry)))


def _clashes_of(whole: Vocabulary, before: Vocabulary, entry: Entry) -> Iterator[Clash]:
    key = before.find(entry.key) or entry.key
    for text in (entry.name, *entry.aliases):
        by = whole.find(text)
        if by not in (None, key):
            yield Clash(text=text, key=key, by=by)
