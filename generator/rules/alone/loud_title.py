"""A title that shouts.

Capitals and exclamation marks make one listing louder and all of them harder to read.

Bad:
    title: AMAZING ROBOTICS INTERN!!!

Good:
    title: Robotics intern
"""

import re
from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P325", "loud-title", Severity.WARNING, __doc__)
_WORD = re.compile(r"[^\W\d_]{4,}")


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    title = placement.title
    words = _WORD.findall(title)
    capitals = len(words) > 1 and all(word.isupper() for word in words)
    if capitals or "!!" in title:
        what = "is all in capitals" if capitals else "has several exclamation marks"
        yield CODE.at(document.at("title"), f"the title {what}", cure="write it as in a sentence: Robotics intern")
