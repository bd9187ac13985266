"""The workplace is said to be closed at a time that is not part of the placement.

Only weeks between the start and the end matter to an intern; the year may be mistyped.

Bad:
    starts: 2027-06-01
    ends: 2027-08-31
    closed_weeks: [2026-08-02 to 2026-08-15]

Good:
    starts: 2027-06-01
    ends: 2027-08-31
    closed_weeks: [2027-08-02 to 2027-08-15]
"""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.catalogue.rounds import first_start, stated_round
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P307", "closed-outside-window", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    window = _window(placement)
    if window is None:
        return
    first, last = window
    for number, closure in enumerate(placement.closed_weeks):
        if closure.last < first or closure.first > last:
            message = f"{closure.first} to {closure.last} is outside the placement, which runs from {first} to {last}"
            place = document.at("closed_weeks", number)
            yield CODE.at(place, message, cure="check the year, or leave these weeks out")


def _window(placement: Placement) -> tuple[date, date] | None:
    first, last = first_start(placement), stated_round(placement).last_start
    if first is None or last is None:
        return None
    ends, weeks = placement.ends, placement.duration.maximum_weeks
    if ends and ends.latest:
        return first, ends.latest
    return None if weeks is None else (first, last + timedelta(weeks=weeks))
