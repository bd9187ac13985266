"""An agreement is named, and it is said that there is none in writing.

Universities and consulates ask for the paper; a candidate has to know whether there will be one.

Bad:
    agreement: sending-institution
    written_agreement: no

Good:
    agreement: sending-institution
    written_agreement: yes
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P377", "agreement-contradicted", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.agreement and placement.written_agreement is False:
        message = f"the agreement is `{placement.agreement[0]}`, and there is said to be none in writing"
        yield CODE.at(
            document.at("written_agreement"), message, cure="write  written_agreement: yes,  or leave `agreement` out"
        )
