"""Nothing says when the listing is over.

A listing without a deadline is taken for open until the last day on which the work may start; without such a day, until
180 days after it was posted or confirmed. Without that, too, it would be open for ever.

Bad:
    deadline: not stated
    starts: flexible
    posted:

Good:
    deadline: not stated
    starts: flexible
    posted: 2026-11-20
"""

from collections.abc import Iterator

from generator.catalogue.rounds import stated_round
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P376", "nothing-ends-it", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if stated_round(placement).over() is None:
        message = "no deadline with a day, no start and no day of posting say when this listing is over"
        cure = "add the day on which the notice was published, such as  posted: 2026-11-20"
        yield CODE.at(document.at("deadline"), message, cure=cure)
