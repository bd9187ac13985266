"""What the intern will learn is not stated.

An internship is for learning: the EU Quality Framework for Traineeships asks for objectives, and the Erasmus+ Learning
Agreement for learning outcomes.

Bad:
    learning_outcomes: []

Good:
    learning_outcomes:
      - Plan a bird census and defend its method
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P341", "no-learning-outcomes", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if not placement.learning_outcomes and not placement.objectives:
        message = "it is not stated what the intern will learn"
        cure = "add  learning_outcomes:  with one `- sentence` a line"
        yield CODE.at(document.place(None), message, cure=cure)
