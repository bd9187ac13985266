"""Coordinates of a spot in the Gulf of Guinea.

0, 0 is what a form leaves when nobody filled it in.

Bad:
    coordinates: 0, 0

Good:
    coordinates: 40.64, -8.65
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.workplaces import workplaces
from generator.schema.placement import Placement

CODE = Code("P347", "null-island", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for route, place in workplaces(placement):
        point = place.coordinates
        if point and not point.latitude and not point.longitude:
            cure = "write latitude and longitude, or leave the key out"
            yield CODE.at(document.at(*route, "coordinates"), "0, 0 is a spot in the sea", cure=cure)
