"""A listing without a text.

The fields say where, when and how much; only the text can say what the days are like.

Bad:
    ---
    title: Robotics intern
    summary: Build and test grippers for a harvesting robot.
    fields: [electronics-and-automation]
    country: Portugal
    city: Aveiro
    mode: on-site
    duration: 12 weeks
    deadline: 2027-02-28
    apply: https://harbour.example/apply
    ---

Good:
    # text of: content/placements/harbour/robotics.md
    You work beside two engineers in a glasshouse and a workshop. In the first weeks you learn the robot; then one of
    its grippers is yours, from the drawing to the tests on ripe and unripe fruit.
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P329", "no-text", Severity.ADVICE, __doc__)
LEAST: Final = 80


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    del placement
    length = len(document.body.strip()) if document.prose else 0
    if length < LEAST:
        message = "there is no text below the front matter" if not length else f"the text has {length} characters"
        cure = "write a paragraph below the second ---: the work, the team, the place"
        yield CODE.at(document.place(None), message, cure=cure)
