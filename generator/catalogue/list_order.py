"""The order in which lists show listings."""

from datetime import UTC, datetime
from typing import Final

from generator.catalogue.entries import Listing
from generator.schema.kinds.deadline import DeadlineKind

_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def soonest(listing: Listing) -> tuple[bool, bool, datetime, bool, str]:
    """Open ones first, then coming, then closed; the soonest deadline first, then rolling, then not stated."""
    life = listing.lifecycle
    state, unstated = life.state, life.round.deadline.kind is DeadlineKind.NOT_STATED
    closes = life.closes or (_NEVER if state.is_open_or_upcoming else life.over or _NEVER)
    return not state.is_open, not state.is_open_or_upcoming, closes, unstated, listing.id
