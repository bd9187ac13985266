"""The notice was posted after its own deadline.

It was closed before anybody could read it; one of the two years is most likely wrong.

Bad:
    posted: 2027-03-20
    deadline: 2027-02-28

Good:
    posted: 2026-11-20
    deadline: 2027-02-28
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P304", "posted-after-deadline", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    posted, last = placement.posted, placement.deadline.last
    if posted and last and posted > last:
        message = f"the notice was posted on {posted}, after its deadline of {last}"
        yield CODE.at(document.at("posted"), message, cure="check the years of `posted` and `deadline`")
