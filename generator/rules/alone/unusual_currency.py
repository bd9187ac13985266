"""Pay in the money of another country.

It may be meant so, as with a grant from abroad; more often one dollar was taken for another.

Bad:
    country: Canada
    city: Halifax
    pay: 2400 AUD per month

Good:
    country: Canada
    city: Halifax
    pay: 2400 CAD per month
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Mode
from generator.schema.placement import Placement
from generator.vocabularies.standard import tender

CODE = Code("P335", "unusual-currency", Severity.ADVICE, __doc__)
EVERYWHERE: Final = frozenset({"EUR", "USD"})
"""Currencies that pay is stated in far from home."""


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    currency = placement.pay.currency if placement.pay else None
    there = tuple(dict.fromkeys(money for country in placement.countries for money in tender(country)))
    if (
        currency
        and there
        and currency not in there
        and currency not in EVERYWHERE
        and placement.mode is not Mode.REMOTE
    ):
        message = f"{currency} is not the money of the country, which is {' or '.join(there)}"
        yield CODE.at(document.at("pay"), message, cure="check the currency; if it is meant, nothing need be done")
