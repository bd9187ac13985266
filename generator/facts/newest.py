"""The order by the day on which a notice was published, or else confirmed."""

from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.order import Order
from generator.facts.kinds.units import days
from generator.wording.labels import N_

_NOT_STATED: Final = 0


def _rank(listing: Listing) -> int:
    published = listing.placement.published
    return _NOT_STATED if published is None else max(0, days(published)) + 1


NEWEST: Final = Order(name="by_posted", label=N_("Newest"), fields=("posted", "verified"), key="newest", rank=_rank)
