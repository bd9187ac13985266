"""Nobody to tell about a mistake.

Listings age; a reader who notices should know whom to tell.

Bad:
    # in: content/organisations/harbour.md
    website:
    corrections:

Good:
    # in: content/organisations/harbour.md
    corrections: interns@harbour.example
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.organisation import Organisation

CODE = Code("P364", "no-corrections", Severity.ADVICE, __doc__)


def check(organisation: Organisation, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if organisation.corrections is None and organisation.website is None:
        message = "there is neither a website nor an address for corrections"
        yield CODE.at(document.at("name"), message, cure="add  corrections: interns@harbour.example")
