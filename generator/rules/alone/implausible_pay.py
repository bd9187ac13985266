"""Pay that is hardly meant so.

A month's pay by the hour, or an hour's by the month, comes from a slip in the period, and puts the listing at the wrong
end of every list.

Bad:
    pay: 1200 EUR per hour

Good:
    pay: 1200 EUR per month
"""

from collections.abc import Iterator
from typing import Final

from generator.catalogue.affordability import affordability
from generator.catalogue.figures import Part
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import PayPeriod
from generator.schema.kinds.money import Money
from generator.schema.placement import Placement

CODE = Code("P337", "implausible-pay", Severity.WARNING, __doc__)
# Currencies whose unit buys about as much as a euro does, within a factor of two.
ALIKE: Final = frozenset({"EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"})
BOUNDS: Final = {
    PayPeriod.HOUR: (1, 150),
    PayPeriod.DAY: (5, 1_000),
    PayPeriod.WEEK: (15, 5_000),
    PayPeriod.MONTH: (40, 15_000),
    PayPeriod.YEAR: (500, 180_000),
    PayPeriod.ONCE: (10, 400_000),
}
TIMES_LIVING: Final = 25


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    money = placement.pay.money if placement.pay else None
    if money and (_out_of_bounds(money) or _out_of_proportion(placement)):
        message = f"{money.amount.low} {money.currency} for each {money.period} is hardly meant"
        message = message.replace("for each once", "once")
        yield CODE.at(document.at("pay"), message, cure="check the amount, the currency and the period")


def _out_of_bounds(money: Money) -> bool:
    least, most = BOUNDS[money.period]
    return money.currency in ALIKE and money.amount.low > 0 and not least <= money.amount.low <= most


def _out_of_proportion(placement: Placement) -> bool:
    monthly = {figure.part: figure for figure in affordability(placement).figures}
    pay, living = monthly.get(Part.PAY), monthly.get(Part.LIVING)
    if pay is None or living is None or pay.currency != living.currency or not pay.monthly or not living.monthly:
        return False
    return not 1 / TIMES_LIVING <= pay.monthly / living.monthly <= TIMES_LIVING
