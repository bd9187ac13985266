"""The deadline is not before the start.

Nobody can apply once the work has begun; most often the year was mistyped.

Bad:
    deadline: 2027-07-01
    starts: 2027-06-01

Good:
    deadline: 2027-03-01
    starts: 2027-06-01
"""

from collections.abc import Iterator

from generator.catalogue.rounds import stated_round
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P301", "deadline-after-start", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    last, start = placement.deadline.last, stated_round(placement).last_start
    if last and start and last >= start:
        message = f"the last day to apply is {last}, and the work starts on {start} at the latest"
        yield CODE.at(document.at("deadline"), message, cure="check the year and the month of both")
