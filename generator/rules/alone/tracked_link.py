"""An apply address that tracks its readers.

What follows `utm_`, `fbclid` and the like serves advertising and not the application.

Bad:
    apply: https://harbour.example/apply?utm_source=newsletter

Good:
    apply: https://harbour.example/apply
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Fix, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement
from generator.schema.tracking import TRACKER, untracked

CODE = Code("P349", "tracked-link", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    tracker = TRACKER.search(placement.apply)
    if tracker:
        message, place = f"`{tracker[1]}` tracks whoever follows the address", document.at("apply")
        fix = Fix.at(place, untracked(placement.apply), of=placement.apply)
        yield CODE.at(place, message, cure="try the address without it, and write it so", fix=fix)
