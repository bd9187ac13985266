"""The body that places candidates charges them, and the fees are not stated.

Fees to candidates are always shown in full: who is charged, how much, and for what.

Bad:
    channel: {through: agency, charges: yes}

Good:
    channel: {through: agency, charges: yes}
    fees: [{amount: 120, currency: EUR, purpose: Placement fee}]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P313", "unstated-charges", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    channel = placement.channel
    if channel and channel.charges and not placement.fees:
        message = "candidates are charged, and the fees are not stated"
        cure = "add for example  fees: [{amount: 120, currency: EUR, purpose: Placement fee}]"
        yield CODE.at(document.at("channel"), message, cure=cure)
