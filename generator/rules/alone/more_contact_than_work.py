"""More hours with the supervisor than hours of work.

The two may have been mixed up.

Bad:
    hours_per_week: 20
    contact_hours: 35

Good:
    hours_per_week: 35
    contact_hours: 4
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P345", "more-contact-than-work", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    contact, hours = placement.contact_hours, placement.hours_per_week
    if contact is not None and hours is not None and contact > hours:
        message = f"{contact} hours with the supervisor are more than the {hours} of work"
        yield CODE.at(document.at("contact_hours"), message, cure="check both numbers")
