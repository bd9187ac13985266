"""The order in which lists show listings."""

from datetime import UTC, datetime
from typing import Final

from generator.catalogue.entries import Listing
from generator.catalogue.lifecycle import State

_RANKS: Final = {State.CLOSING_SOON: 0, State.OPEN: 0, State.UPCOMING: 1}
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def soonest(listing: Listing) -> tuple[int, datetime, str]:
    """Open ones first and the soonest deadline first among them, rolling ones after those; then coming, then closed."""
    closes = listing.lifecycle.closes or _NEVER
    return _RANKS.get(listing.lifecycle.state, 2), closes, listing.id
