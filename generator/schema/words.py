"""The vocabularies that a record is read with."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.vocabularies.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The vocabularies by name: `countries`, `languages`, `currencies`, `fields`, and those a catalogue adds."""

    known: Mapping[str, Vocabulary]

    def of(self, vocabulary: str) -> Vocabulary | None:
        """The vocabulary called so; None where the catalogue has none, which leaves its words free."""
        return self.known.get(vocabulary)
