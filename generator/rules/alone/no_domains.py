"""An organisation whose internet domains are not stated.

With them, an apply address or an e-mail that belongs to somebody else is noticed.

Bad:
    # in: content/organisations/harbour.md
    domains: []

Good:
    # in: content/organisations/harbour.md
    domains: [harbour.example]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.organisation import Organisation

CODE = Code("P361", "no-domains", Severity.ADVICE, __doc__)


def check(organisation: Organisation, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if not organisation.domains:
        message = "the domains of the organisation are not stated"
        yield CODE.at(document.at("name"), message, cure="add a line such as  domains: [harbour.example]")
