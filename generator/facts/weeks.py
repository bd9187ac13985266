"""How long the placement lasts."""

from collections.abc import Sequence
from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.span import Span
from generator.facts.kinds.units import WEEK
from generator.facts.kinds.window import Window
from generator.wording.labels import N_


def _stay(listing: Listing) -> Sequence[Span]:
    duration = listing.placement.duration
    return ((duration.minimum_weeks, duration.maximum_weeks),)


WEEKS: Final = Window(
    name="weeks",
    label=N_("Length in weeks"),
    fields=("duration",),
    unit=WEEK,
    always=False,
    of=_stay,
    since=N_("%(bound)s weeks or more"),
    until=N_("%(bound)s weeks or fewer"),
)
