"""The vocabularies that a record is read with."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from generator.vocabularies.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The vocabularies by name: `countries`, `languages`, `currencies`, `fields`, and those a catalogue adds.

    `here` has keys, by vocabulary, that are meant by a word which elsewhere may mean others: in Norway `kr` is NOK.
    """

    known: Mapping[str, Vocabulary]
    here: Mapping[str, Collection[str]] = field(default_factory=dict)

    def of(self, vocabulary: str) -> Vocabulary | None:
        """The vocabulary called so; None where the catalogue has none, which leaves its words free."""
        return self.known.get(vocabulary)
