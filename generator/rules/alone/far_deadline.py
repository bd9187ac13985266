"""A deadline more than three years after the notice was posted.

Hardly any round is announced so early; the year is most likely mistyped.

Bad:
    posted: 2026-11-20
    deadline: 2037-02-28
    starts: 2037-06

Good:
    posted: 2026-11-20
    deadline: 2027-02-28
    starts: 2027-06
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P336", "far-deadline", Severity.WARNING, __doc__)
YEARS: Final = 3


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    posted, last = placement.posted, placement.deadline.last
    if posted and last and last.year - posted.year > YEARS:
        message = f"the deadline of {last} is {last.year - posted.year} years after the notice was posted"
        yield CODE.at(document.at("deadline"), message, cure=f"did you mean {posted.year} or {posted.year + 1}?")
