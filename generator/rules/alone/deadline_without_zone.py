"""An hour of a deadline in a country with several clocks.

An hour without a zone is taken for that of the workplace, where the country has one clock or the city settles it. In
Portugal, 17:00 may be of Lisbon or of the Azores.

Bad:
    country: Portugal
    city: Aveiro
    deadline: 2027-02-28 17:00

Good:
    country: Portugal
    city: Aveiro
    deadline: 2027-02-28 17:00 Europe/Lisbon
"""

from collections.abc import Iterator

from generator.catalogue.clock import possible_zones
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P385", "deadline-without-zone", Severity.ERROR, __doc__)
SHOWN = 4
"""So many zones are proposed."""


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    zones = possible_zones(placement)
    if len(zones) > 1:
        stated = placement.deadline
        moments = [f"{stated.last} {stated.at:%H:%M} {zone}" for zone in zones[:SHOWN]]
        message = f"{stated.at:%H:%M} is not the same moment everywhere that the work may be"
        cure = f"write  {moments[0]},  or  {',  or  '.join(moments[1:])}"
        yield CODE.at(document.at("deadline"), message, cure=cure)
