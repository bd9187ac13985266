"""An apply address that tracks its readers.

What follows `utm_`, `fbclid` and the like serves advertising and not the application.

Bad:
    apply: https://harbour.example/apply?utm_source=newsletter

Good:
    apply: https://harbour.example/apply
"""

import re
from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P349", "tracked-link", Severity.ADVICE, __doc__)
_TRACKER = re.compile(r"[?&](utm_[a-z]+|fbclid|gclid|msclkid|mc_[ce]id|igshid)=", re.IGNORECASE)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    tracker = _TRACKER.search(placement.apply)
    if tracker:
        message = f"`{tracker[1]}` tracks whoever follows the address"
        yield CODE.at(document.at("apply"), message, cure="try the address without it, and write it so")
