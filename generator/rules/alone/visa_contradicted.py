"""A visa that nobody needs, and that is sponsored.

`needed: no` means that no intern to whom the placement is open needs one. Where some do, it is yes.

Bad:
    visa: {needed: no, support: sponsored}

Good:
    visa: {needed: yes, support: sponsored}
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import VisaSupport
from generator.schema.placement import Placement

CODE = Code("P333", "visa-contradicted", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    visa = placement.visa
    if visa and visa.needed is False and (visa.support is VisaSupport.SPONSORED or visa.paid_by is not None):
        message = "no visa is needed, and somebody sponsors or pays for one"
        yield CODE.at(document.at("visa"), message, cure="below `visa`, write  needed: yes,  or leave the rest out")
