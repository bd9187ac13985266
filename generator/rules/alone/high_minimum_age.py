"""A minimum age above that of majority.

In many countries age may be asked for only where a law does; 18 mostly is the law, more seldom is.

Bad:
    minimum_age: 21

Good:
    minimum_age: 18
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P319", "high-minimum-age", Severity.ADVICE, __doc__)
MAJORITY: Final = 18


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.minimum_age is not None and placement.minimum_age > MAJORITY:
        message = f"a minimum age of {placement.minimum_age} shuts out people whom few laws shut out"
        cure = "name the law in the text below, or leave `minimum_age` out"
        yield CODE.at(document.at("minimum_age"), message, cure=cure)
