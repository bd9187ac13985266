"""A limit for recent graduates, who are not sought.

Months since graduation matter only to recent graduates; the audience leaves them out.

Bad:
    audience: [student]
    graduated_within: 12

Good:
    audience: [student, recent-graduate]
    graduated_within: 12
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Audience
from generator.schema.placement import Placement

CODE = Code("P316", "graduates-not-sought", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    audience = placement.audience
    if placement.graduated_within is not None and audience and Audience.RECENT_GRADUATE not in audience:
        message = "the audience has no recent graduates, so this can apply to nobody"
        cure = "add recent-graduate to `audience`, or leave `graduated_within` out"
        yield CODE.at(document.key("graduated_within"), message, cure=cure)
