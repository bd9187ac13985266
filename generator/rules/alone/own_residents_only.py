"""A placement for residents of its own country alone.

An international internship is work abroad: somebody who lives elsewhere must be able to take it.

Bad:
    residence: [Portugal]

Good:
    residence: [EU]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement
from generator.vocabularies.areas import covered

CODE = Code("P374", "own-residents-only", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if len(placement.countries) == 1 and covered(placement.residence) == {*placement.countries}:
        message = "only people who live in the country of the workplace can apply, so it is no placement abroad"
        cure = "name other countries or a region besides, or leave `residence` out where people from abroad can apply"
        yield CODE.at(document.at("residence"), message, cure=cure)
