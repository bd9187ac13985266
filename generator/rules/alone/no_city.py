"""A workplace without a town.

Rents, friends and travel differ more between towns than between countries.

Bad:
    city:

Good:
    city: Aveiro
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.workplaces import workplaces
from generator.schema.choices import Mode
from generator.schema.placement import Placement

CODE = Code("P315", "no-city", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.mode is Mode.REMOTE:
        return
    for route, place in workplaces(placement):
        if place.city is None:
            message = "the town of the workplace is not stated"
            cure = (
                "write it before the country, as in  Aveiro, Portugal" if route else "add a line such as  city: Aveiro"
            )
            yield CODE.at(document.at(*route, "country"), message, cure=cure)
