"""A summary of several sentences.

Lists show one; the rest belongs into the text below.

Bad:
    summary: We build robots. You will test them. Lunch is free.

Good:
    summary: Build and test grippers for a harvesting robot.
"""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P328", "long-summary", Severity.ADVICE, __doc__)
_END = re.compile(r"(?<![^\W\d_])[^\W\d_]{3,}+[.!?][\"'”)]?\s+(?=[^\W\d_a-z])")
MOST: Final = 2


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    sentences = len(_END.findall(placement.summary)) + 1
    if sentences > MOST:
        message = f"the summary has {sentences} sentences"
        yield CODE.at(document.at("summary"), message, cure="keep the one that says what the work is")
