"""An employment contract for work that is not paid.

In most countries there is no such contract: an employee is paid at least the minimum wage.

Bad:
    agreement: employment-contract
    pay: unpaid

Good:
    agreement: employment-contract
    pay: 1450 EUR per month gross
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.frame import AgreementWith
from generator.schema.placement import Placement

CODE = Code("P378", "unpaid-contract", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    unpaid = placement.pay is not None and not placement.pay.paid
    if unpaid and AgreementWith.EMPLOYMENT_CONTRACT in placement.agreement:
        message = "there is an employment contract, and the work is unpaid"
        yield CODE.at(
            document.at("agreement"), message, cure="state the pay, or what else is signed, such as  agreement: host"
        )
