"""The work ends before it starts.

One of the two dates is wrong, and a candidate cannot tell which.

Bad:
    starts: 2027-09
    ends: 2027-06

Good:
    starts: 2027-06
    ends: 2027-09
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P302", "start-after-end", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    starts, ends = placement.starts, placement.ends
    first = [start.earliest for start in starts if start.earliest]
    if first and ends and ends.latest and max(first) > ends.latest:
        message = f"the work ends by {ends.latest}, before it starts on {max(first)}"
        yield CODE.at(document.at("ends"), message, cure="check the years; perhaps the two are the wrong way round")
