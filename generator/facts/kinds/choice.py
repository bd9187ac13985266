"""A fact whose values are words of a list: one of them for each listing, or several."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator.catalogue.entries import Listing
from generator.facts.kinds.keyed import Keyed


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Keyed):
    """`of` gives the values of a listing."""

    kind: ClassVar[str] = "choice"
    of: Callable[[Listing], Sequence[str]]

    def keys_of(self, listing: Listing) -> Sequence[str]:
        """What a listing has."""
        return self.of(listing)
