"""A workplace that is there twice.

Candidates choose among places, and count them.

Bad:
    country:
    city:
    locations: ["Porto, Portugal", "Porto, Portugal"]

Good:
    country:
    city:
    locations: ["Porto, Portugal", "Braga, Portugal"]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P384", "repeated-place", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    seen = set()
    for number, place in enumerate(placement.locations):
        key = (place.country, (place.city or "").casefold(), place.region)
        if key in seen:
            cure = "leave it out once, or tell the two apart by city or region"
            yield CODE.at(document.at("locations", number), "this workplace is there already", cure=cure)
        seen.add(key)
