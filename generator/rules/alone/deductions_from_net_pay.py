"""Deductions from pay that is net.

Net is what arrives after taxes and contributions, so nothing more is taken off.

Bad:
    pay: 850 EUR per month net
    deductions: 10%

Good:
    pay: 850 EUR per month gross
    deductions: 10%
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Basis
from generator.schema.placement import Placement

CODE = Code("P342", "deductions-from-net-pay", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    pay, deductions = placement.pay, placement.deductions
    if not pay or pay.basis is not Basis.NET or not deductions:
        return
    if deductions.amount is not None or (deductions.percent is not None and deductions.percent.high > 0):
        message = "the pay is net, and there are deductions from it"
        yield CODE.at(document.key("deductions"), message, cure="write gross for net, or leave `deductions` out")
