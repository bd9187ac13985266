"""An amount of pay without its currency or its period.

850 may be euros a month or crowns an hour, and `up to` is said of an amount. Where the amount is not known, `pay: paid`
says as much.

Bad:
    pay:
      amount: 850
      currency: EUR

Good:
    pay: 850 EUR per month
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P310", "incomplete-pay", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    pay = placement.pay
    if pay is None or not pay.paid:
        return
    parts = {"amount": pay.amount, "currency": pay.currency, "period": pay.period}
    missing = [name for name, value in parts.items() if value is None]
    if missing and (len(missing) < len(parts) or pay.bound is not None):
        message = f"the pay has no {' and no '.join(missing)}"
        yield CODE.at(document.at("pay"), message, cure="write it whole, for example  pay: 850 EUR per month")
