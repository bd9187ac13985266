"""A text names a fee, and the front matter does not.

Fees are shown where candidates look for them, and are taken off the pay; one in the middle of a text is found late.

Bad:
    summary: Build grippers for a harvesting robot for a programme fee of 450 EUR.

Good:
    fees: {amount: 450, currency: EUR, purpose: Programme}
"""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.said import found, texts
from generator.schema.placement import Placement

CODE = Code("P382", "fee-in-text", Severity.ADVICE, __doc__)
_FEE: Final = re.compile(
    r"\b(?:(?:programme|program|placement|registration|application|agency|administration|administrative|participation|"
    r"enrolment|processing|service|booking)\s+fees?|(?:fee|deposit)\s+of\s+\S{0,4}\s?\d[\d.,]*|frais\s+de\s+dossier|"
    r"frais\s+d['’]inscription|cuota\s+de\s+inscripción|vermittlungsgebühr|anmeldegebühr|taxa\s+de\s+inscrição)\b"
)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.fees:
        return
    for quoted, place in found(_FEE, texts(placement, document)):
        message = f"the text names `{quoted}`, and `fees` states none"
        yield CODE.at(
            place, message, cure="add  fees: {amount: 450, currency: EUR, purpose: Programme}  in the front matter"
        )
