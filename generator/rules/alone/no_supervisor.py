"""Nobody is said to guide the intern.

The EU Quality Framework for Traineeships (Council Recommendation 2014/C 88/01) asks for a supervisor; name the
position, not the person.

Bad:
    supervisor:

Good:
    supervisor: {position: Senior ecologist}
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P340", "no-supervisor", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.supervisor is None:
        message = "it is not stated who guides the intern"
        yield CODE.at(document.place(None), message, cure="add a line such as  supervisor: Senior ecologist")
