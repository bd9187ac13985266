"""One round of applications, and the rounds that a cycle makes of it."""

import calendar
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from generator.catalogue.clock import deadline_of
from generator.schema.choices import Cycle
from generator.schema.kinds.deadline import ANYWHERE_ON_EARTH, Deadline, DeadlineKind
from generator.schema.kinds.start import Precision, Start
from generator.schema.placement import Placement
from generator.vocabularies.zones import zone_of

MONTHS_OF: Final = {Cycle.YEARLY: 12, Cycle.TWICE_A_YEAR: 6}
STANDS: Final = timedelta(days=180)
"""How long what somebody confirmed is taken to hold where no date says when it is over."""
DAYS_OPEN: Final = timedelta(days=90)
"""How long before its deadline a later round is taken to open where `opens` is not stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """The dates of one round; `carried` says how many cycles they were carried on from those stated (0: as stated)."""

    opens: date | None
    deadline: Deadline
    starts: tuple[Start, ...]
    ends: Start | None
    confirmed: date | None = None
    carried: int = 0

    def closes(self) -> datetime | None:
        """The moment (UTC) from which it is too late to apply; None where none is stated."""
        moment = self.deadline.closes()
        return moment.astimezone(UTC) if moment else None

    def over(self) -> datetime | None:
        """The moment (UTC) from which nobody takes the round for open any more (docs/decisions/0012).

        It is when it closes; else the end of the last day on which the work may start; else, where no start is dated,
        of the 180th day after somebody confirmed it. None where nothing of this is stated.
        """
        closes, last = self.closes(), self.last_start
        if closes:
            return closes
        if last is None and self.confirmed is not None:
            last = self.confirmed + STANDS
        return datetime.combine(last + timedelta(days=1), time(0), ANYWHERE_ON_EARTH).astimezone(UTC) if last else None

    @property
    def last_start(self) -> date | None:
        """The last day on which the work may start; None where that is flexible or not stated."""
        days = [start.latest for start in self.starts]
        return max((day for day in days if day), default=None) if all(days) else None

    def begins(self) -> datetime | None:
        """The moment (UTC) from which one can apply: the beginning of the day, in UTC where no zone is stated."""
        opens = self.opens
        if opens is None and self.carried and self.deadline.last is not None:
            opens = self.deadline.last - DAYS_OPEN
        if opens is None:
            return None
        zone = zone_of(self.deadline.zone) if self.deadline.zone else UTC
        return datetime.combine(opens, time(0), zone).astimezone(UTC)


def stated_round(placement: Placement) -> Round:
    """The round that the listing itself states."""
    return Round(
        opens=placement.opens,
        deadline=deadline_of(placement),
        starts=placement.starts,
        ends=placement.ends,
        confirmed=placement.confirmed,
    )


def first_start(placement: Placement) -> date | None:
    """The first day on which the work may start; None where that is flexible or not stated."""
    return min((start.earliest for start in placement.starts if start.earliest), default=None)


def coming_round(placement: Placement, now: datetime) -> Round:
    """The first round that is not over at `now`; the stated one where there is no cycle, or no date to carry on."""
    here = stated_round(placement)
    last = here.deadline.last or here.last_start
    if placement.cycle is None or last is None or not _over(here, now):
        return here
    months = MONTHS_OF[placement.cycle]
    cycles = max(1, ((now.year - last.year) * 12 + now.month - last.month) // months)
    while _over(shifted := carry(here, months, cycles), now):
        cycles += 1
    return shifted


def round_before(placement: Placement, this: Round) -> Round | None:
    """The round before a carried one; None before the stated one."""
    if placement.cycle is None or not this.carried:
        return None
    return carry(stated_round(placement), MONTHS_OF[placement.cycle], this.carried - 1)


def _over(this: Round, now: datetime) -> bool:
    over = this.over()
    return over is not None and now >= over


def carry(stated: Round, months: int, cycles: int) -> Round:
    """`stated` moved on by `cycles` times `months`; always from the stated dates, so that a 31st stays one."""
    by = months * cycles
    return Round(
        opens=_moved(stated.opens, by) if stated.opens else None,
        deadline=_moved_deadline(stated.deadline, by),
        starts=tuple(_moved_start(start, by) for start in stated.starts),
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
