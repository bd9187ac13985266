"""The notice was confirmed before it was posted.

`verified` is the day on which the organisation last confirmed what stands here.

Bad:
    posted: 2026-11-20
    verified: 2025-11-20

Good:
    posted: 2026-11-20
    verified: 2026-12-01
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P322", "verified-before-posted", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    posted, verified = placement.posted, placement.verified
    if posted and verified and verified < posted:
        message = f"confirmed on {verified}, before it was posted on {posted}"
        yield CODE.at(document.at("verified"), message, cure="check the year, or leave `verified` out")
