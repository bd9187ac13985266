"""Pay in the title.

The pay has a field of its own, which candidates filter and compare by; a title says what the intern will be.

Bad:
    title: Robotics intern (850 EUR, paid)

Good:
    title: Robotics intern
"""

import re
from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P324", "pay-in-title", Severity.WARNING, __doc__)
_PAY = re.compile(
    r"[€$£¥]\s?\d|\d[\d.,]{0,20}\s?(?:[€$£¥]|(?:EUR|USD|GBP|CHF|CAD|AUD|JPY|INR|euros?|dollars?|pounds?)\b)"
    r"|\b(?:un)?paid\b|\b(?:salary|stipend)\b",
    re.IGNORECASE,
)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    pay = _PAY.search(placement.title)
    if pay:
        message = f"`{pay[0]}` belongs to the pay and not to the title"
        yield CODE.at(document.at("title"), message, cure="take it out of the title, and state `pay`")
