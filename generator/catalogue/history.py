"""What the repository knows of how files came to be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """`commit` is where the repository stands; `changed` has the day of the last change of each path that it knows.

    Whoever starts a build asks the repository; nothing below does.
    """

    commit: str = ""
    changed: Mapping[str, date] = field(default_factory=dict)


NO_HISTORY: Final = History()
"""Of content that lies in no repository, or in one that nobody asked."""
