"""A field of education that another one implies.

A field stands under all the broader ones already, so only the narrowest need be written.

Bad:
    fields: [engineering-and-engineering-trades, electronics-and-automation]

Good:
    fields: [electronics-and-automation]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement
from generator.vocabularies.standard import fields

CODE = Code("P350", "implied-field", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    known = fields()
    implied = {above for key in placement.fields if key in known.entries for above in known.ancestors(key)}
    for number, key in enumerate(placement.fields):
        if key in implied:
            message = f"`{known.name(key)}` is implied by a narrower field here"
            yield CODE.at(document.at("fields", number), message, cure="leave it out")
