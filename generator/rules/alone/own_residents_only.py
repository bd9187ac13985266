"""A placement for residents of its own country alone.

An international internship is work abroad: somebody who lives elsewhere must be able to take it.

Bad:
    residence: [Portugal]

Good:
    residence: [Portugal, Spain]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P374", "own-residents-only", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.residence and placement.countries == placement.residence and len(placement.countries) == 1:
        message = "only people who live in the country of the workplace can apply, so it is no placement abroad"
        cure = "name other countries besides, or leave `residence` out where people from abroad can apply"
        yield CODE.at(document.at("residence"), message, cure=cure)
