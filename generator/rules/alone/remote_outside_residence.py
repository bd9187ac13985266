"""No country is left to work from.

The intern may live in the countries of `remote_from`, and only residents of `residence` can apply; no country is in
both.

Bad:
    mode: remote
    remote_from: [Spain]
    residence: [France]

Good:
    mode: remote
    remote_from: [France, Spain]
    residence: [France]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement
from generator.vocabularies.areas import covered

CODE = Code("P346", "remote-outside-residence", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    places, residence = covered(placement.remote_from), covered(placement.residence)
    if places and residence and not places & residence:
        message = "no country is both in `remote_from` and in `residence`"
        yield CODE.at(document.at("residence"), message, cure="add the country to both, or leave `residence` out")
