"""Studies require the placement, and students are not among those who can apply.

A placement that a curriculum requires is for those who study by it.

Bad:
    curricular: required
    audience: professional

Good:
    curricular: required
    audience: student
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Audience
from generator.schema.frame import Curricular
from generator.schema.placement import Placement

CODE = Code("P379", "required-by-no-studies", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if (
        placement.curricular is Curricular.REQUIRED
        and placement.audience
        and Audience.STUDENT not in placement.audience
    ):
        message = "studies require it, and it is not open to students"
        yield CODE.at(
            document.at("curricular"), message, cure="add `student` to `audience`, or write  curricular: possible"
        )
