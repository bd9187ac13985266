"""Whether the intern is paid, and the order by how far that goes."""

from collections.abc import Sequence
from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.choice import Choice
from generator.facts.kinds.order import Order
from generator.wording.labels import N_

_MOST: Final = 9999
_PAID, _UNPAID, _NOT_STATED = 2, 1, 0


def _paid(listing: Listing) -> Sequence[str]:
    pay = listing.placement.pay
    return () if pay is None else ("paid" if pay.paid else "unpaid",)


def _rank(listing: Listing) -> int:
    """By the percent of accommodation and living that the pay covers; then paid, unpaid, not stated."""
    percent, pay = listing.affordability.percent, listing.placement.pay
    if percent is not None:
        return _PAID + 1 + max(0, min(percent, _MOST))
    if pay is None:
        return _NOT_STATED
    return _PAID if pay.paid else _UNPAID


PAY: Final = Choice(
    name="pay", label=N_("Pay"), fields=("pay",), of=_paid, words=(("paid", N_("Paid")), ("unpaid", N_("Unpaid")))
)
BY_PAY: Final = Order(
    name="by_pay",
    label=N_("Pay against cost of living"),
    fields=("pay", "accommodation", "cost_of_living"),
    key="pay",
    rank=_rank,
)
