"""An approximate deadline without a year, for a placement that is not offered again.

Without a year the listing never closes, and in two years nobody knows whether it still holds.

Bad:
    deadline: mid February

Good:
    deadline: mid February 2027
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.kinds.deadline import DeadlineKind
from generator.schema.placement import Placement

CODE = Code("P321", "deadline-without-year", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    stated = placement.deadline
    if stated.kind is DeadlineKind.APPROXIMATE and stated.last is None and placement.cycle is None:
        message = f"`{stated.about}` has no year, so the listing never closes"
        yield CODE.at(document.at("deadline"), message, cure="add the year, or  cycle: yearly")
