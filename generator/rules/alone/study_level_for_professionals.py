"""A level of study for a placement that is for professionals alone.

Levels of study are those at which a student, or a recent graduate, can apply.

Bad:
    audience: [professional]
    study_level: [bachelor]

Good:
    audience: [student]
    study_level: [bachelor]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Audience
from generator.schema.placement import Placement

CODE = Code("P318", "study-level-for-professionals", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.study_level and set(placement.audience) == {Audience.PROFESSIONAL}:
        message = "the placement is for professionals alone, who are at no level of study"
        cure = "widen `audience`, or leave `study_level` out"
        yield CODE.at(document.key("study_level"), message, cure=cure)
