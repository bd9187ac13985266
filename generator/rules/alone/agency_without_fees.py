"""An agency that does not say whether it charges.

Candidates lose money to agencies whose fees come up late; `fees: none` is worth stating.

Bad:
    channel: agency

Good:
    channel: agency
    fees: none
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Intermediary
from generator.schema.placement import Placement

CODE = Code("P314", "agency-without-fees", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    channel = placement.channel
    silent = placement.fees is None and (channel is None or channel.charges is None)
    if channel and channel.through is Intermediary.AGENCY and silent:
        message = "candidates are placed by an agency, and it is not stated whether it charges them"
        yield CODE.at(document.at("channel"), message, cure="add  fees: none,  or the fees in full")
