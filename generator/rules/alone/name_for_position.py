"""A person where a position is asked for.

Whom to turn to is asked for by position, so that a listing outlives who holds it and nobody is published without having
agreed. A name needs that person's consent, and a telephone number or a yes says nothing of who it is.

Bad:
    supervisor: Dr Rosa Almeida

Good:
    supervisor: {position: Senior ecologist, name: Dr Rosa Almeida, consent: yes}
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.persons import person_in
from generator.schema.placement import Placement

CODE = Code("P380", "name-for-position", Severity.WARNING, __doc__)
_SUPERVISOR: Final = (
    "write the position; a name goes beside it, once that person agrees:  "
    "supervisor: {position: Senior ecologist, name: …, consent: yes}"
)
_CONTACT: Final = "write the position, such as  Head of the field station,  or an address that is nobody's own"


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    position = placement.supervisor.position if placement.supervisor else None
    key = ("supervisor", "position") if document.node("supervisor", "position") else ("supervisor",)
    asked = (
        (key, position, _SUPERVISOR),
        (("backup_contact",), placement.backup_contact, _CONTACT),
        (("grievance_contact",), placement.grievance_contact, _CONTACT),
    )
    for route, words, cure in asked:
        if words and (why := person_in(words)):
            yield CODE.at(document.at(*route), f"`{words[:60]}` {why}", cure=cure)
