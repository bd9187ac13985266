"""Who helps the intern of a placement: as the listing says, or else whoever places or hosts them."""

from dataclasses import dataclass

from generator.pages.party import Parties
from generator.schema.placement import Placement
from generator.schema.support import Support


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportView:
    """The support, and the organisation that states it of all its placements; no name where the listing does."""

    support: Support
    whose: str = ""


def support(placement: Placement, parties: Parties) -> SupportView | None:
    """What the listing states goes before what the intermediary, the publisher or the host does."""
    if placement.support:
        return SupportView(support=placement.support)
    for party in (parties.intermediary, parties.publisher, parties.host):
        if party and party.record and party.record.support:
            return SupportView(support=party.record.support, whose=party.name)
    return None
