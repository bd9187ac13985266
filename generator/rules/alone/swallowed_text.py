"""A comment or code that is not closed.

A comment that is not closed hides all that stands below it; code that is not closed shows all of it as code.

Bad:
    # text of: content/placements/harbour/robotics.md
    You work beside two engineers in a glasshouse and in a workshop, and one of the grippers is yours.

    <!-- ask about the pay

    You are paid by the month.

Good:
    # text of: content/placements/harbour/robotics.md
    You work beside two engineers in a glasshouse and in a workshop, and one of the grippers is yours.

    <!-- ask about the pay -->

    You are paid by the month.
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.body_text import remarked

CODE = Code("P395", "swallowed-text", Severity.WARNING, __doc__)


def check(record: object, document: Document) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each of them."""
    del record
    for _, place in remarked(document, "open-comment"):
        message = "the comment is not closed, and hides the text below it"
        yield CODE.at(place, message, cure="write --> where the comment ends, or delete it")
    for remark, place in remarked(document, "open-fence"):
        message = "the code is not closed, and takes in the text below it"
        yield CODE.at(place, message, cure=f"write {remark.words} on a line of its own where the code ends")
