"""A workplace is stated twice, and not in the same way.

`country`, `city`, `region`, `coordinates` and `cost_of_living` are the short form of one workplace; `locations` has all
of them. Beside it, the short form may only repeat the first.

Bad:
    country: Portugal
    city: Aveiro
    locations: ["Porto, Portugal", "Braga, Portugal"]

Good:
    country:
    city:
    locations: ["Porto, Portugal", "Braga, Portugal"]
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P383", "places-contradicted", Severity.ERROR, __doc__)
_SHORT: Final = ("country", "city", "region", "coordinates", "cost_of_living")


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if not placement.locations:
        return
    first = placement.locations[0]
    for key in _SHORT:
        stated = getattr(placement, key)
        if stated is not None and stated != getattr(first, key):
            message = f"`{key}` is stated here, and the first of `locations` says another one, or none"
            cure = f"leave `{key}` out here; each of `locations` has its own"
            yield CODE.at(document.at(key), message, cure=cure)
