"""When the placement may start."""

from collections.abc import Sequence
from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.span import OPEN, Span
from generator.facts.kinds.units import MONTH, months
from generator.facts.kinds.window import Window
from generator.schema.kinds.start import Start
from generator.wording.labels import N_


def _months(listing: Listing) -> Sequence[Span]:
    return tuple(_window(start) for start in listing.lifecycle.round.starts)


def _window(start: Start) -> Span:
    if start.earliest is None or start.latest is None:
        return OPEN
    return months(start.earliest), months(start.latest)


START: Final = Window(
    name="start",
    label=N_("Start"),
    fields=("starts",),
    unit=MONTH,
    always=True,
    of=_months,
    since=N_("Start from %(bound)s"),
    until=N_("Start until %(bound)s"),
    note=N_("Flexible starts are always among the results."),
)
