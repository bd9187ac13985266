"""One round of applications, and the rounds that a cycle makes of it."""

import calendar
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from generator.schema.choices import Cycle
from generator.schema.kinds.deadline import Deadline, DeadlineKind
from generator.schema.kinds.start import Precision, Start
from generator.schema.placement import Placement

MONTHS_OF: Final = {Cycle.YEARLY: 12, Cycle.TWICE_A_YEAR: 6}
DAYS_OPEN: Final = timedelta(days=90)
"""How long before its deadline a later round is taken to open where `opens` is not stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """The dates of one round; `carried` says how many cycles they were carried on from those stated (0: as stated)."""

    opens: date | None
    deadline: Deadline
    starts: Start | None
    ends: Start | None
    carried: int = 0

    def closes(self) -> datetime | None:
        """The moment (UTC) from which it is too late to apply; None where the round never closes."""
        moment = self.deadline.closes()
        return moment.astimezone(UTC) if moment else None

    def ended(self) -> datetime | None:
        """When a round of a cycle is over: when it closes or, if it never does, with the last day for the start."""
        closes, last = self.closes(), _last_day(self)
        return closes or (datetime.combine(last + timedelta(days=1), time(0), UTC) if last else None)

    def begins(self) -> datetime | None:
        """The moment (UTC) from which one can apply: the beginning of the day, in UTC where no zone is stated."""
        opens = self.opens
        if opens is None and self.carried and self.deadline.last is not None:
            opens = self.deadline.last - DAYS_OPEN
        if opens is None:
            return None
        zone = ZoneInfo(self.deadline.zone) if self.deadline.zone else UTC
        return datetime.combine(opens, time(0), zone).astimezone(UTC)


def stated_round(placement: Placement) -> Round:
    """The round that the listing itself states."""
    return Round(
        opens=placement.opens, deadline=placement.deadline, starts=placement.starts, ends=placement.ends, carried=0
    )


def coming_round(placement: Placement, now: datetime) -> Round:
    """The first round that is not over at `now`; the stated one where there is no cycle."""
    here = stated_round(placement)
    if placement.cycle is None or not _over(here, now):
        return here
    months = MONTHS_OF[placement.cycle]
    last = _last_day(here)
    cycles = max(1, ((now.year - last.year) * 12 + now.month - last.month) // months) if last else 0
    while _over(shifted := carry(here, months, cycles), now):
        cycles += 1
    return shifted


def round_before(placement: Placement, this: Round) -> Round | None:
    """The round before a carried one; None before the stated one."""
    if placement.cycle is None or not this.carried:
        return None
    return carry(stated_round(placement), MONTHS_OF[placement.cycle], this.carried - 1)


def _over(this: Round, now: datetime) -> bool:
    ended = this.ended()
    return ended is not None and now >= ended


def _last_day(this: Round) -> date | None:
    return this.deadline.last or (this.starts.latest if this.starts else None)


def carry(stated: Round, months: int, cycles: int) -> Round:
    """`stated` moved on by `cycles` times `months`; always from the stated dates, so that a 31st stays one."""
    by = months * cycles
    return Round(
        opens=_moved(stated.opens, by) if stated.opens else None,
        deadline=_moved_deadline(stated.deadline, by),
        starts=_moved_start(stated.starts, by) if stated.starts else None,
        ends=_moved_start(stated.ends, by) if stated.ends else None,
        carried=cycles,
    )


def _moved(day: date, months: int, *, to_end: bool = False) -> date:
    """`day` so many months later; its number is kept where the month has it, or the month's end where that is meant."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    length = calendar.monthrange(year, month)[1]
    return date(year, month, length if to_end else min(day.day, length))


def _moved_start(start: Start, months: int) -> Start:
    if start.earliest is None or start.latest is None:
        return start
    whole = start.precision is not Precision.DAY
    return replace(start, earliest=_moved(start.earliest, months), latest=_moved(start.latest, months, to_end=whole))


def _moved_deadline(stated: Deadline, months: int) -> Deadline:
    if stated.last is None:
        return stated
    if stated.kind is not DeadlineKind.APPROXIMATE or stated.about is None:
        return replace(stated, last=_moved(stated.last, months))
    part = stated.about.rsplit(maxsplit=2)[0]
    last = _moved(stated.last, months, to_end=stated.last.day > 20)  # noqa: PLR2004 - `late` is the month's end
    about = f"{part} {calendar.month_name[last.month]} {last.year}"
    return replace(stated, last=last, month=last.month, about=about)
