"""The order in which lists show listings."""

from datetime import UTC, datetime
from typing import Final

from generator.catalogue.entries import Listing

_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def soonest(listing: Listing) -> tuple[bool, bool, datetime, str]:
    """Open ones first and the soonest deadline first among them, rolling ones after those; then coming, then closed."""
    state, closes = listing.lifecycle.state, listing.lifecycle.closes or _NEVER
    return not state.is_open, not state.is_open_or_upcoming, closes, listing.id
