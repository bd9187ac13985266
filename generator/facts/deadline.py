"""The last day to apply, the order by it, and the moment from which nobody takes it for open."""

from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.expiry import Expiry
from generator.facts.kinds.order import Order
from generator.facts.kinds.range import Range
from generator.facts.kinds.span import OPEN, Open
from generator.facts.kinds.units import DAY, days
from generator.schema.kinds.deadline import DeadlineKind
from generator.wording.labels import N_


def _day(listing: Listing) -> int | Open | None:
    """As stated in the listing's own zone; open where it is rolling, or approximate without a year."""
    deadline = listing.lifecycle.round.deadline
    if deadline.kind is DeadlineKind.NOT_STATED:
        return None
    return OPEN if deadline.last is None else days(deadline.last)


DEADLINE: Final = Range(
    name="deadline",
    label=N_("Deadline"),
    fields=("deadline",),
    unit=DAY,
    always=False,
    of=_day,
    since=N_("Deadline from %(bound)s"),
    until=N_("Deadline until %(bound)s"),
    note=N_("Rolling deadlines have no day and are left out."),
)
BY_DEADLINE: Final = Order(name="by_deadline", label=N_("Deadline"), fields=("deadline",), key="deadline")
CLOSES: Final = Expiry(
    name="closes", label=N_("Closes"), fields=("deadline",), of=lambda listing: listing.lifecycle.over
)
