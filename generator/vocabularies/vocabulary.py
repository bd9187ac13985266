"""A closed list of words: what they are called, how they hang together, and what somebody meant."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Self

from generator.vocabularies.closeness import closest, sharing
from generator.vocabularies.entry import Entry
from generator.vocabularies.folding import fold, slug


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
    def of(cls, title: str, entries: Iterable[Entry], unclear: Mapping[str, tuple[str, ...]] | None = None) -> Self:
        """Make a vocabulary of `entries`; a word claimed twice belongs to the first that claims it.

        Keys go before slugs, slugs before names, names before aliases, so that an alias never hides a name.
        """
        listed = {entry.key: _with_slug(entry) for entry in entries}
        return cls(title=title, entries=listed, words=_words(listed.values(), {}), unclear=unclear or {})

    def find(self, text: str) -> str | None:
        """Find the key of the entry that `text` names, however spelt; None where none or several do."""
        return self.words.get(fold(text))

    def among(self, text: str, keys: Collection[str]) -> str | None:
        """Find the one of `keys` that an unclear word may mean, however spelt; None where it is none or several."""
        meant = [key for key in self.unclear.get(fold(text), ()) if key in keys]
        return meant[0] if len(meant) == 1 else None

    def nearest(self, text: str, limit: int = 3) -> tuple[str, ...]:
        """Names of entries that `text` may have meant, best first; none where nothing is near."""
        word = fold(text)
        names = (self.entries[key].name for key in self._meant(word)) if word else iter(())
        return tuple(islice(dict.fromkeys(names), limit))

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
        """List the keys above `key`, nearest first; of a ring of parents, a catalogue's fault, each once."""
        above: dict[str, None] = {}
        entry = self.entries.get(self.entries[key].parent or "")
        while entry and entry.key not in above and entry.key != key:
            above[entry.key] = None
            entry = self.entries.get(entry.parent or "")
        return tuple(above)

    def roots(self) -> tuple[str, ...]:
        """List the keys with nothing above them, in order."""
        return tuple(entry.key for entry in self.entries.values() if entry.parent not in self.entries)

    def extended(self, entries: Iterable[Entry]) -> Self:
        """Add a catalogue's own entries, and its aliases for entries that are here.

        An entry whose key is, or means, one that is here gives it its name and aliases, as aliases. No word
        that has a meaning gets another: `clashes` lists those that ask for it.
        """
        listed = dict(self.entries)
        for entry in entries:
            key = entry.key if entry.key in listed else (self.find(entry.key) or entry.key)
            listed[key] = _joined(listed[key], entry) if key in listed else _with_slug(entry)
        return replace(self, entries=listed, words=_words(listed.values(), self.words))

    def beside(self, other: Self) -> Self:
        """Put the entries of `other`, which has none of these, after them; a word of both keeps its meaning here."""
        return replace(
            other,
            entries={**self.entries, **other.entries},
            words={**other.words, **self.words},
            unclear={**other.unclear, **self.unclear},
        )

    def _meant(self, word: str) -> Iterator[str]:
        yield from self.unclear.get(word, ())
        if word.isdigit():
            yield from self._beside(word)
            return
        yield from (self.words[near] for near in closest(word, self.words))
        yield from (self.words[near] for near in sharing(word, self.words))

    def _beside(self, code: str) -> tuple[str, ...]:
        """The keys below the longest key that begins `code`: of a wrong number the beginning is right."""
        above = next((code[:end] for end in range(len(code), 0, -1) if code[:end] in self.entries), None)
        return self.children(above) or (above,) if above else ()


def _words(entries: Iterable[Entry], known: Mapping[str, str]) -> Mapping[str, str]:
    listed = list(entries)
    words = dict(known)
    for text, key in (
        *((entry.key, entry.key) for entry in listed),
        *((entry.slug, entry.key) for entry in listed),
        *((entry.name, entry.key) for entry in listed),
        *((alias, entry.key) for entry in listed for alias in entry.aliases),
    ):
        if word := fold(text):
            words.setdefault(word, key)
    return words


def _with_slug(entry: Entry) -> Entry:
    return entry if entry.slug else replace(entry, slug=slug(entry.name) or slug(entry.key))


def _joined(here: Entry, more: Entry) -> Entry:
    new = (alias for alias in (more.name, *more.aliases) if alias and alias != here.name)
    return replace(here, aliases=tuple(dict.fromkeys((*here.aliases, *new))))
