"""It is not stated whether the placement is paid.

It is what candidates ask first, and many pass over a listing that is silent. `unpaid`, and `paid` without an amount,
are answers too.

Bad:
    pay:

Good:
    pay: 850 EUR per month
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P343", "pay-not-stated", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.pay is None:
        message = "it is not stated whether the placement is paid"
        cure = "add  pay: 850 EUR per month,  pay: paid  or  pay: unpaid"
        yield CODE.at(document.place(None), message, cure=cure)
