"""Somebody who provides the accommodation that is not offered.

`by` says who provides or finds a place to live, and `offer: none` says that nobody does. A `cost` may stand beside it:
it is then what a room costs in the town.

Bad:
    accommodation: {offer: none, by: the host, cost: 300 EUR per month}

Good:
    accommodation: {offer: none, cost: 300 EUR per month}
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import AccommodationOffer
from generator.schema.placement import Placement

CODE = Code("P332", "provider-of-no-accommodation", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    offered = placement.accommodation
    if offered and offered.offer is AccommodationOffer.NONE and offered.by is not None:
        message = f"no accommodation is offered, and it is said to be by {offered.by}"
        cure = "below `accommodation`, write  offer: provided  or  offer: helped,  or leave `by` out"
        yield CODE.at(document.at("accommodation", "by"), message, cure=cure)
