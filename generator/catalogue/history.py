"""What the repository knows of how files came to be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

RECENT: Final = timedelta(days=30)
"""How long something is new or changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """`commit` is where the repository stands; `changed` has the day (UTC) of the last change of what changed lately.

    A file that is in no commit as it is now changed on the day on which that was asked. Whoever starts a check asks the
    repository; nothing below does.
    """

    commit: str = ""
    changed: Mapping[str, date] = field(default_factory=dict)


NO_HISTORY: Final = History()
"""Of content that lies in no repository, or in one that nobody asked."""
