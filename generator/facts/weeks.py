"""How long the placement lasts."""

from collections.abc import Sequence
from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.span import OPEN, Span
from generator.facts.kinds.units import WEEK
from generator.facts.kinds.window import Window
from generator.schema.kinds.duration import MOST_WEEKS
from generator.wording.labels import N_


def _stay(listing: Listing) -> Sequence[Span]:
    stay = listing.placement.duration
    if not stay.stated:
        return ()
    if stay.open_ended:
        return (OPEN,)
    return ((stay.minimum_weeks or 1, stay.maximum_weeks or MOST_WEEKS),)


WEEKS: Final = Window(
    name="weeks",
    label=N_("Length in weeks"),
    fields=("duration",),
    unit=WEEK,
    always=False,
    of=_stay,
    since=N_("%(bound)s weeks or more"),
    until=N_("%(bound)s weeks or fewer"),
    note=N_("Placements without an end have no length and are left out."),
)
