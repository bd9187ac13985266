"""A picture in the text.

Pictures from elsewhere tell their owner who reads the page, and vanish without a word; the site loads nothing from
other hosts. The words that describe the picture are shown in its place. A logo belongs to the organisation's own file.

Bad:
    # text of: content/placements/harbour/robotics.md
    ![Our robot](https://harbour.example/robot.jpg) You work beside two engineers in a glasshouse and in a workshop.

Good:
    # text of: content/placements/harbour/robotics.md
    [Our robot at work](https://harbour.example/robot). You work beside two engineers in a glasshouse and in a workshop.
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.body_text import remarked

CODE = Code("P331", "image-in-text", Severity.WARNING, __doc__)


def check(record: object, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic of the first picture."""
    del record
    for _, place in remarked(document, "image"):
        cure = "leave the ! out, so that it becomes a link; a logo belongs to the organisation's file"
        yield CODE.at(place, "pictures are not shown in a text", cure=cure)
        return
