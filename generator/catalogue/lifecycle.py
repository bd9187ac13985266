"""What a listing is at a moment: computed from its dates, never edited."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from generator.catalogue.rounds import Round, coming_round, round_before
from generator.schema.choices import Status
from generator.schema.placement import Placement

__all__ = ["Lifecycle", "Round", "State", "lifecycle"]

SOON: Final = 14
"""A listing with at most so many days left is closing soon."""
KEPT: Final = timedelta(days=90)
"""How long a closed listing stays in lists before it is archived."""
FRESH: Final = 180
"""A listing confirmed more days ago than this is unverified."""


class State(StrEnum):
    """Whether one can apply; `paused`, `filled`, `withdrawn` and `suspended` are what dates cannot say."""

    OPEN = "open"
    CLOSING_SOON = "closing-soon"
    UPCOMING = "upcoming"
    CLOSED = "closed"
    ARCHIVED = "archived"
    PAUSED = "paused"
    FILLED = "filled"
    WITHDRAWN = "withdrawn"
    SUSPENDED = "suspended"

    @property
    def is_open(self) -> bool:
        """Whether one can apply now."""
        return self is State.OPEN or self is State.CLOSING_SOON

    @property
    def is_open_or_upcoming(self) -> bool:
        """Whether one can apply, now or later."""
        return self.is_open or self is State.UPCOMING


_SAID: Final = {
    Status.PAUSED: State.PAUSED,
    Status.FILLED: State.FILLED,
    Status.WITHDRAWN: State.WITHDRAWN,
    Status.SUSPENDED: State.SUSPENDED,
}
_LASTING: Final = frozenset({State.PAUSED, State.WITHDRAWN, State.SUSPENDED})
_UNLISTED: Final = frozenset({State.ARCHIVED, State.WITHDRAWN, State.SUSPENDED})
"""What leaves the lists, and keeps its page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle:
    """A listing's state and the dates behind it.

    `round` is the round that is coming or under way, or the last one where there is no other. `closes` (UTC) is when
    it closes; for a closed listing, when it closed; None where that is not stated. `over` (UTC) is when nobody takes it
    for open any more: when it closes, or what stands in for that. `days_left` are the whole days after
    today, 0 on the last day. `usually_opens` is the month (1-12) in which a closed listing with a cycle opens again.
    `carried` dates are expected, not confirmed. `unverified`: last confirmed, or else posted, over 180 days ago;
    a listing that states neither is not called so. `shown_in_lists` and `job_posting`
    (structured data) say where it may appear. `changes_at` is the moment (UTC) at which the state changes next by
    itself.
    """

    state: State
    round: Round
    closes: datetime | None
    over: datetime | None
    days_left: int | None
    usually_opens: int | None
    carried: bool
    unverified: bool
    shown_in_lists: bool
    job_posting: bool
    changes_at: datetime | None

    @property
    def indexed(self) -> bool:
        """Whether search, sitemap and feeds have it."""
        return self.state.is_open_or_upcoming


def lifecycle(placement: Placement, now: datetime) -> Lifecycle:
    """The lifecycle of `placement` at `now`, an aware moment between the years 2000 and 2200."""
    coming = coming_round(placement, now)
    waiting = _waits(coming, now)
    shown = round_before(placement, coming) if waiting else coming
    closes, over = (shown.closes(), shown.over()) if shown else (None, None)
    by_dates = State.CLOSED if waiting else _state(coming, now)
    state = _overridden(placement, coming, by_dates)
    begins = coming.begins()
    return Lifecycle(
        state=state,
        round=coming,
        closes=closes,
        over=over,
        days_left=_days_left(closes, now),
        usually_opens=begins.month if waiting and begins and state is State.CLOSED else None,
        carried=coming.carried > 0,
        unverified=_unverified(placement, now.astimezone(UTC).date()),
        shown_in_lists=by_dates is not State.ARCHIVED and state not in _UNLISTED,
        job_posting=state.is_open and not coming.carried,
        changes_at=_changes(placement, coming, now, state),
    )


def _waits(coming: Round, now: datetime) -> bool:
    """Between two rounds: the former is over, and the coming one has not begun."""
    begins = coming.begins()
    return coming.carried > 0 and begins is not None and now < begins


def _state(this: Round, now: datetime) -> State:
    over, begins = this.over(), this.begins()
    if over is not None and now >= over:
        return State.ARCHIVED if now >= over + KEPT else State.CLOSED
    if begins is not None and now < begins:
        return State.UPCOMING
    left = _days_left(this.closes(), now)
    return State.CLOSING_SOON if left is not None and left <= SOON else State.OPEN


def _overridden(placement: Placement, coming: Round, by_dates: State) -> State:
    """What the listing says of itself goes before its dates; `filled` speaks of the stated round alone."""
    said = _SAID.get(placement.status)
    if said is None or (said is State.FILLED and coming.carried):
        return by_dates
    return said


def _days_left(closes: datetime | None, now: datetime) -> int | None:
    if closes is None or now >= closes:
        return None
    return (closes - now - datetime.resolution).days


def _unverified(placement: Placement, today: date) -> bool:
    return placement.confirmed is not None and (today - placement.confirmed).days > FRESH


def _changes(placement: Placement, coming: Round, now: datetime, state: State) -> datetime | None:
    """The next moment that changes the state; what the listing says of itself outlasts all but its round."""
    closes, begins, over = coming.closes(), coming.begins(), coming.over()
    if state in _LASTING:
        return None
    if state is State.FILLED:
        return over if over and placement.cycle and over > now else None
    moments = [begins] if begins else []
    if closes:
        soon = closes - timedelta(days=SOON + 1)
        moments += [max(soon, begins) if begins else soon]
    if over:
        moments += [over, over + KEPT]
    return min((moment for moment in moments if moment > now), default=None)
