"""An amount of pay for an unpaid placement.

It cannot be both; candidates filter by it.

Bad:
    pay:
      paid: no
      amount: 850
      currency: EUR
      period: month

Good:
    pay: 850 EUR per month
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P311", "pay-for-unpaid", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    pay = placement.pay
    if pay is None or pay.paid:
        return
    if pay.amount is not None:
        message = "the placement is said to be unpaid, and there is an amount"
        yield CODE.at(document.at("pay", "amount"), message, cure="leave out `paid: no`, or leave out the amount")
    elif pay.negotiable:
        message = "the placement is said to be unpaid, and its pay to be negotiable"
        cure = "write  pay: negotiable,  or, where nothing is paid,  pay: unpaid"
        yield CODE.at(document.at("pay", "negotiable"), message, cure=cure)
