"""What is asked of a person: all of several demands, any of the ways to meet each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar

from generator.catalogue.entries import Listing
from generator.facts.kinds.keyed import Keyed

Demands = tuple[tuple[str, ...], ...]
"""All of these, any of the keys of each: English, and French or German."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement(Keyed):
    """`demands` gives what a listing asks; it is found by each way to meet any of that."""

    kind: ClassVar[str] = "requirement"
    demands: Callable[[Listing], Demands]

    def keys_of(self, listing: Listing) -> Sequence[str]:
        """Every way to meet a demand, alternatives included."""
        return tuple(chain.from_iterable(self.demands(listing)))
