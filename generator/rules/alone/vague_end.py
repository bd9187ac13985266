"""An end that is `flexible`.

`ends` is the latest day, month or season of work; where there is none, the duration says enough.

Bad:
    ends: flexible

Good:
    ends: 2027-09
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.kinds.start import Precision
from generator.schema.placement import Placement

CODE = Code("P323", "vague-end", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.ends and placement.ends.precision is Precision.FLEXIBLE:
        message = "a flexible end says no more than the duration does"
        yield CODE.at(document.at("ends"), message, cure="leave `ends` out, or write a month such as 2027-09")
