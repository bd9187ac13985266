"""HTML in the text.

A text is Markdown; tags are not obeyed, so that no listing can change the page it stands on. Comments are not shown.

Bad:
    # text of: content/placements/harbour/robotics.md
    You work beside <b>two engineers</b> in a glasshouse and a workshop, and one of the grippers is yours.

Good:
    # text of: content/placements/harbour/robotics.md
    You work beside **two engineers** in a glasshouse and a workshop, and one of the grippers is yours.
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.body_text import remarked

CODE = Code("P330", "html-in-text", Severity.WARNING, __doc__)


def check(record: object, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic of the first tag."""
    del record
    for remark, place in remarked(document, "html"):
        message = f"`{remark.words[:60]}` is HTML, and the text is Markdown"
        cure = "use Markdown: **bold**, *emphasis*, # heading, - list; put code between backticks"
        yield CODE.at(place, message, cure=cure)
        return
