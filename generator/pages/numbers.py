"""What candidates filter by in ranges, and sort by: each a number for a row."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from generator.catalogue.entries import Listing

EPOCH: Final = date(2000, 1, 1)
_MOMENT: Final = datetime(2000, 1, 1, tzinfo=UTC)
_MOST_WORTH: Final = 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """`bytes` wide; the largest that fits is *not stated*, and the one below it is *without bounds*.

    `over` names the number that it is stored as the difference from: the end of a span, whose lengths are few, takes
    next to no room so. It is not stated, or without bounds, where that one is.
    """

    name: str
    bytes: int
    of: Callable[[Listing], int]
    over: str = ""


def nothing(width: int) -> int:
    """The number that means *not stated* in so many bytes."""
    return int(256**width - 1)


def unbounded(width: int) -> int:
    """The number that means rolling, flexible or never in so many bytes."""
    return nothing(width) - 1


def _start(listing: Listing, *, last: bool) -> int:
    start = listing.lifecycle.round.starts
    if start is None:
        return nothing(2)
    day = start.latest if last else start.earliest
    return unbounded(2) if day is None else (day.year - EPOCH.year) * 12 + day.month - 1


def _deadline(listing: Listing) -> int:
    last = listing.lifecycle.round.deadline.last
    return unbounded(2) if last is None else (last - EPOCH).days


def _closes(listing: Listing) -> int:
    closes = listing.lifecycle.closes
    return unbounded(4) if closes is None else int((closes - _MOMENT).total_seconds() // 60)


def _posted(listing: Listing) -> int:
    posted = listing.placement.posted or listing.placement.verified
    return nothing(2) if posted is None else (posted - EPOCH).days


def _worth(listing: Listing) -> int:
    percent = listing.affordability.percent
    return nothing(2) if percent is None else max(0, min(percent, _MOST_WORTH))


NUMBERS: Final[tuple[Number, ...]] = (
    Number(name="weeks_min", bytes=1, of=lambda listing: listing.placement.duration.minimum_weeks),
    Number(name="weeks_max", bytes=1, of=lambda listing: listing.placement.duration.maximum_weeks, over="weeks_min"),
    Number(name="start_first", bytes=2, of=lambda listing: _start(listing, last=False)),
    Number(name="start_last", bytes=2, of=lambda listing: _start(listing, last=True), over="start_first"),
    Number(name="deadline", bytes=2, of=_deadline),
    Number(name="closes", bytes=4, of=_closes),
    Number(name="posted", bytes=2, of=_posted),
    Number(name="worth", bytes=2, of=_worth),
)
