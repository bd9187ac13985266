"""A person's name without that person's consent.

The position is what a candidate needs; a name is personal data that stays in search engines and archives for years.

Bad:
    supervisor: {position: Senior ecologist, name: Ana Example}

Good:
    supervisor: {position: Senior ecologist}
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P320", "name-without-consent", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    supervisor = placement.supervisor
    if supervisor and supervisor.name and supervisor.consent is not True:
        message = "a person is named, and it is not stated that they agree"
        cure = "leave the name out; or, once they have agreed in writing, below `supervisor` add  consent: yes"
        yield CODE.at(document.at("supervisor", "name"), message, cure=cure)
