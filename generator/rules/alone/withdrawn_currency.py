"""Money that was no longer money when the notice was posted.

Old listings are copied with their sums; the new currency has another amount, too.

Bad:
    country: Croatia
    city: Rijeka
    posted: 2026-11-20
    pay: 5000 HRK per month

Good:
    country: Croatia
    city: Rijeka
    posted: 2026-11-20
    pay: 660 EUR per month
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.workplaces import workplaces
from generator.schema.placement import Placement
from generator.vocabularies.standard import withdrawn

CODE = Code("P351", "withdrawn-currency", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    living = ((((*route, "cost_of_living")), place.cost_of_living) for route, place in workplaces(placement))
    for route, stated in ((("pay",), placement.pay), *living):
        currency = stated.currency if stated else None
        last = withdrawn(currency) if currency and placement.posted else None
        if last and placement.posted and last < placement.posted:
            message = f"{currency} was money until {last}, and the notice was posted on {placement.posted}"
            yield CODE.at(document.at(*route), message, cure="state the sum in today's currency")
