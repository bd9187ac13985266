"""The hours a week do not fit full or part time.

Full time is 30 hours or more (OECD), part time is less than the 35 that are full time nearly everywhere.

Bad:
    schedule: full-time
    hours_per_week: 15

Good:
    schedule: part-time
    hours_per_week: 15
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Schedule
from generator.schema.placement import Placement

CODE = Code("P306", "hours-against-schedule", Severity.WARNING, __doc__)
_LEAST: Final = {Schedule.FULL_TIME: Decimal(30), Schedule.PART_TIME: Decimal(0)}
_MOST: Final = {Schedule.FULL_TIME: Decimal(80), Schedule.PART_TIME: Decimal("34.99")}


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    hours, schedule = placement.hours_per_week, placement.schedule
    if hours is not None and schedule and not _LEAST[schedule] <= hours <= _MOST[schedule]:
        other = Schedule.PART_TIME if hours < _LEAST[Schedule.FULL_TIME] else Schedule.FULL_TIME
        fits = f"write  schedule: {other},  or " if hours <= _MOST[other] else ""
        cure = f"{fits}check the number: `hours_per_week` is how long the intern works in a week"
        message = f"{hours} hours a week are hardly {schedule}"
        yield CODE.at(document.at("hours_per_week"), message, cure=cure)
