"""A year of study is asked for, and students are not sought.

Only students are in a year of study; the audience leaves them out.

Bad:
    audience: [professional]
    year_of_study: 3

Good:
    audience: [student]
    year_of_study: 3
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Audience
from generator.schema.placement import Placement

CODE = Code("P317", "students-not-sought", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    audience = placement.audience
    if placement.year_of_study is not None and audience and Audience.STUDENT not in audience:
        message = "the audience has no students, so a year of study can apply to nobody"
        cure = "add student to `audience`, or leave `year_of_study` out"
        yield CODE.at(document.key("year_of_study"), message, cure=cure)
