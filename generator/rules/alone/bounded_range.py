"""The least or the most that is paid, given as a range.

"Up to 800-1000" may mean that 1000 is the most, or that the most is somewhere between the two. A range says by itself
what the least and the most are.

Bad:
    pay: up to 800-1000 EUR per month

Good:
    pay: 800-1000 EUR per month
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Bound
from generator.schema.placement import Placement

CODE = Code("P372", "bounded-range", Severity.ERROR, __doc__)
_SAID: Final = {Bound.UP_TO: "up to", Bound.FROM: "from"}


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    pay = placement.pay
    if pay is None or pay.bound is None or pay.money is None:
        return
    low, high = pay.money.amount.low, pay.money.amount.high
    if low != high:
        word, end = _SAID[pay.bound], high if pay.bound is Bound.UP_TO else low
        unit = f"{pay.currency} per {pay.period}".replace("per once", "once")
        message = f"`{word}` stands before a range, {low}-{high}: which of the two is meant is not certain"
        cure = f"write  pay: {low}-{high} {unit},  or  pay: {word} {end} {unit}"
        yield CODE.at(document.at("pay"), message, cure=cure)
