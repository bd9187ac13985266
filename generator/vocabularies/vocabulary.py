"""A closed list of words: what they are called, how they hang together, and what somebody meant."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Self

from generator.vocabularies.closeness import closest
from generator.vocabularies.folding import fold, slug
from generator.vocabularies.term import Entry

_SHORTEST_PART: Final = 4
"""Letters; shorter words inside a longer text say too little to suggest by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Entries by key, in their own order; `title` is the English singular ("country").

    `words` leads from each folded key, slug, name and alias to a key. `unclear` has folded words that mean
    several entries alike ("Congo"): they find nothing and suggest all. Make one with `of`.
    """

    title: str
    entries: Mapping[str, Entry]
    words: Mapping[str, str]
    unclear: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(
        cls, title: str, entries: Iterable[Entry], unclear: Mapping[str, tuple[str, ...]] | None = None
    ) -> Self:
        """Make a vocabulary of `entries`; a word claimed twice belongs to the first that claims it.

        Keys go before slugs, slugs before names, names before aliases, so that an alias never hides a name.
        """
        listed = {
            entry.key: entry if entry.slug else replace(entry, slug=slug(entry.name)) for entry in entries
        }
        return cls(title=title, entries=listed, words=_words(listed.values()), unclear=unclear or {})

    def find(self, text: str) -> str | None:
        """Find the key of the entry that `text` names, however spelt; None where none or several do."""
        return self.words.get(fold(text))

    def nearest(self, text: str, limit: int = 3) -> tuple[str, ...]:
        """Names of entries that `text` may have meant, best first; none where nothing is near."""
        word = fold(text)
        if not word:
            return ()
        spelt = (self.words[near] for near in closest(word, self.words))
        keys = dict.fromkeys([*self.unclear.get(word, ()), *spelt, *self._sharing(word)])
        return tuple(dict.fromkeys(self.name(key) for key in keys))[:limit]

    def name(self, key: str) -> str:
        """Tell the English name of an entry; `KeyError` where there is no such key."""
        return self.entries[key].name

    def slug(self, key: str) -> str:
        """Tell the part of an address that stands for an entry; `KeyError` where there is no such key."""
        return self.entries[key].slug

    def children(self, key: str) -> tuple[str, ...]:
        """List the keys right below `key`, in order."""
        return tuple(entry.key for entry in self.entries.values() if entry.parent == key)

    def ancestors(self, key: str) -> tuple[str, ...]:
        """List the keys above `key`, nearest first."""
        parent = self.entries[key].parent
        return () if parent is None else (parent, *self.ancestors(parent))

    def roots(self) -> tuple[str, ...]:
        """List the keys with nothing above them, in order."""
        return tuple(entry.key for entry in self.entries.values() if entry.parent is None)

    def extended(self, entries: Iterable[Entry]) -> Self:
        """Add a catalogue's own entries, and its aliases for entries that are here.

        An entry with a key that is here gives its name and aliases to the one here, as aliases.
        """
        listed = dict(self.entries)
        for entry in entries:
            here = listed.get(entry.key)
            listed[entry.key] = _joined(here, entry) if here else entry
        return self.of(self.title, listed.values(), self.unclear)

    def _sharing(self, word: str) -> list[str]:
        """Keys of words that hold all parts of `word`, or whose parts it holds; nearest in length first."""
        parts = frozenset(part for part in word.split() if len(part) >= _SHORTEST_PART)
        if not parts:
            return []
        shared = (known for known in self.words if any(part in known for part in parts))
        near = [known for known in shared if parts <= (theirs := set(known.split())) or theirs <= parts]
        return [self.words[known] for known in sorted(near, key=lambda known: abs(len(known) - len(word)))]


def _words(entries: Iterable[Entry]) -> Mapping[str, str]:
    listed = list(entries)
    words: dict[str, str] = {}
    for text, key in (
        *((entry.key, entry.key) for entry in listed),
        *((entry.slug, entry.key) for entry in listed),
        *((entry.name, entry.key) for entry in listed),
        *((alias, entry.key) for entry in listed for alias in entry.aliases),
    ):
        if word := fold(text):
            words.setdefault(word, key)
    return words


def _joined(here: Entry, more: Entry) -> Entry:
    new = (alias for alias in (more.name, *more.aliases) if alias and alias != here.name)
    return replace(here, aliases=tuple(dict.fromkeys((*here.aliases, *new))))
