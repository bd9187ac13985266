"""A language without a level.

Candidates cannot tell "English" for reading manuals from "English" for leading meetings; the Common European Framework
of Reference has six levels, from A1 to C2.

Bad:
    languages: [English]

Good:
    languages: [English B2]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P339", "language-without-level", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for number, choice in enumerate(placement.languages):
        unsaid = next((skill.language for skill in choice.any if skill.level is None), None)
        if unsaid:
            message = "the level of the language is not stated"
            cure = "add a level of the CEFR: A1 or A2 (basic), B1 or B2 (independent), C1 or C2 (proficient)"
            yield CODE.at(document.at("languages", number), message, cure=cure)
