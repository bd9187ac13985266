"""Applications open after they close.

The listing would never be open.

Bad:
    opens: 2027-03-01
    deadline: 2027-02-28

Good:
    opens: 2026-12-01
    deadline: 2027-02-28
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P303", "opens-after-deadline", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    opens, last = placement.opens, placement.deadline.last
    if opens and last and opens > last:
        message = f"applications open on {opens}, after the deadline of {last}"
        yield CODE.at(document.at("opens"), message, cure="check the year; `opens` is the first day to apply")
