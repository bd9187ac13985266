"""Deductions from a pay that is not stated.

A share of something unknown says nothing. State the pay, or leave the deductions out.

Bad:
    pay: unpaid
    deductions: 10%

Good:
    pay: 850 EUR per month gross
    deductions: 10%
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P312", "deductions-without-pay", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    pay = placement.pay
    if placement.deductions is not None and (pay is None or not pay.paid):
        message = "there are deductions, and no pay that they could be taken from"
        yield CODE.at(document.key("deductions"), message, cure="state the pay, or leave `deductions` out")
