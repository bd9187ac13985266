"""A summary that says nothing but the title.

Lists show the two together; the summary is the one sentence in which to say what the work is.

Bad:
    title: Robotics intern
    summary: Robotics intern.

Good:
    title: Robotics intern
    summary: Build and test grippers for a harvesting robot.
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement
from generator.vocabularies.folding import fold

CODE = Code("P327", "summary-repeats-title", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if fold(placement.summary) == fold(placement.title):
        message = "the summary repeats the title"
        yield CODE.at(document.at("summary"), message, cure="say in one sentence what the intern will do")
