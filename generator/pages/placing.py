"""What an organisation does as an intermediary: whom it places candidates with, and whether it charges them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.catalogue.entries import Listing
from generator.pages import party
from generator.pages.party import Party
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosted:
    """A host, and how many of the placements that are listed are with it."""

    host: Party
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """Hosts, those with most placements first; in how many placements candidates pay nothing, a fee, or who knows."""

    hosts: tuple[Hosted, ...]
    free: int
    charged: int
    unsaid: int


def placing(planning: Planning, slug: str, listings: Iterable[Listing]) -> Placing | None:
    """What the placements that `slug` publishes for other hosts say; None where there is none."""
    others = [listing for listing in listings if listing.through == slug]
    if not others:
        return None
    charges = Counter(_charges(listing) for listing in others)
    return Placing(
        hosts=_hosts(planning, [listing for listing in others if listing.host.identity]),
        free=charges[False],
        charged=charges[True],
        unsaid=charges[None],
    )


def _hosts(planning: Planning, listings: list[Listing]) -> tuple[Hosted, ...]:
    counts = Counter(listing.host.identity for listing in listings)
    of = {each.host.identity: party.host(planning.catalogue, planning.addresses, each) for each in listings}
    hosts = (Hosted(host=of[identity], count=count) for identity, count in counts.items())
    key = planning.wording.names.sort_key
    return tuple(sorted(hosts, key=lambda one: (-one.count, key(one.host.name))))


def _charges(listing: Listing) -> bool | None:
    """Whether candidates pay a fee: one that is stated is a fee, whoever takes it."""
    placement = listing.placement
    if placement.fees or (placement.channel and placement.channel.charges):
        return True
    return None if placement.channel is None else placement.channel.charges
