"""What the search page ought to find, reckoned from the records themselves: no columns, no facets, no script."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.schema.placement import Placement
from generator.vocabularies.areas import covered

UNSTATED = "-"
BOUNDED = ("deadline", "weeks", "start")
"""What is asked between two bounds, beside which stands a box for what is not stated."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What an address asks; a bound is None where it is open."""

    filters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    deadline: tuple[date | None, date | None] = (None, None)
    weeks: tuple[int | None, int | None] = (None, None)
    start: tuple[str | None, str | None] = (None, None)
    sort: str = "deadline"

    def address(self) -> str:
        bounds = {"deadline": self.deadline, "weeks": self.weeks, "start": self.start}
        parts = [f"{name}={','.join(keys)}" for name, keys in self.filters.items()]
        for name, pair in bounds.items():
            parts += [f"{name}_{side}={bound}" for side, bound in zip(("from", "to"), pair, strict=True) if bound]
        return "&".join([*parts, f"sort={self.sort}"])


class Reckoning:
    def __init__(self, catalogue: Catalogue) -> None:
        wanted = {"open", "closing-soon", "upcoming"}
        self.listings = [each for each in catalogue.listed if str(each.lifecycle.state) in wanted]
        self._above = catalogue.words.known["fields"].ancestors

    def values(self, listing: Listing, name: str) -> set[str]:
        """What a listing has of a facet; `-` where that is nothing."""
        placement = listing.placement
        by_hand: dict[str, Callable[[], Iterable[str]]] = {
            "field": lambda: {wide for code in placement.fields for wide in (code, *self._above(code))},
            "country": lambda: [place.country for place in placement.workplaces],
            "pay": lambda: [] if placement.pay is None else ["paid" if placement.pay.paid else "unpaid"],
            "living": lambda: {str(listing.affordability.verdict)} - {"not-stated"},
            "support": lambda: help_of(placement),
            "level": lambda: map(str, placement.study_level),
            "language": lambda: [one.language for choice in placement.languages for one in choice.any],
            "organisation": lambda: {listing.organisation, listing.host.slug} - {""},
            "host": lambda: named(listing),
            "remote_from": lambda: covered(placement.remote_from),
            "state": lambda: [str(listing.lifecycle.state)],
            **{name: lambda name=name: ["stated"] if is_stated(listing, name) else [] for name in BOUNDED},
        }
        if name in by_hand:
            return set(by_hand[name]()) or {UNSTATED}
        value = getattr(placement, name)
        several = value if isinstance(value, tuple | list) else [] if value is None else [value]
        return {str(each) for each in several} or {UNSTATED}

    def matches(self, listing: Listing, asked: Asked, but: str = "") -> bool:
        """Whether a listing is what was asked, `but` for one facet."""
        facets = all(self.values(listing, name) & set(keys) for name, keys in asked.filters.items() if name != but)
        within = {"deadline": in_time, "weeks": in_length, "start": in_season}
        return facets and all(holds(listing, asked) for name, holds in within.items() if name != but)

    def found(self, asked: Asked) -> list[str]:
        """The folders of the listings found, in order."""
        listings = [each for each in self.listings if self.matches(each, asked)]
        keys = {"deadline": lambda _: 0, "newest": by_newest, "pay": by_pay}
        return [each.id for each in sorted(listings, key=keys[asked.sort])]

    def counts(self, asked: Asked, name: str) -> dict[str, int]:
        """How many there would be of each value if no other of its facet were asked for."""
        found: dict[str, int] = {}
        for listing in self.listings:
            if self.matches(listing, asked, but=name):
                for value in self.values(listing, name):
                    found[value] = found.get(value, 0) + 1
        return found

    def asks(self, seed: int, count: int, names: Sequence[str]) -> list[Asked]:
        """Random questions, of values that occur."""
        chance = random.Random(seed)  # noqa: S311 - not for secrets
        return [self._ask(chance, names) for _ in range(count)]

    def _ask(self, chance: random.Random, names: Sequence[str]) -> Asked:
        filters = {}
        for name in chance.sample(names, chance.choice((0, 1, 1, 2, 2, 3))):
            there = sorted(set().union(*(self.values(each, name) for each in self.listings)))
            filters[name] = tuple(sorted(chance.sample(there, min(len(there), chance.randint(1, 4)))))
        day = date(2026, 11, 24) + timedelta(days=chance.randint(-5, 200))
        return Asked(
            filters=filters,
            deadline=chance.choice(
                ((None, None), (None, None), (None, day), (day, None), (day, day + timedelta(days=60)))
            ),
            weeks=chance.choice(((None, None), (None, None), (8, None), (None, 12), (10, 26))),
            start=chance.choice(
                ((None, None), (None, None), ("2027-03", None), (None, "2027-06"), ("2027-02", "2027-07"))
            ),
            sort=chance.choice(("deadline", "newest", "pay")),
        )


def is_stated(listing: Listing, name: str) -> bool:
    round_ = listing.lifecycle.round
    said = {
        "deadline": str(round_.deadline.kind) != "not-stated",
        "weeks": listing.placement.duration.stated,
        "start": bool(round_.starts),
    }
    return said[name]


def help_of(placement: Placement) -> set[str]:
    given = set()
    if placement.visa and placement.visa.support in ("sponsored", "letter"):
        given.add("visa")
    if placement.accommodation and placement.accommodation.offer in ("provided", "helped"):
        given.add("accommodation")
    for name in ("travel", "meals", "insurance"):
        if placement.covers and getattr(placement.covers, name) in ("yes", "partly"):
            given.add(name)
    for phase in placement.support.__slots__ if placement.support else ():
        if any(str(giver) != "none" for giver in getattr(placement.support, phase)):
            given.add({"housing": "accommodation"}.get(phase, phase))
    return given


def in_time(listing: Listing, asked: Asked) -> bool:
    since, until = asked.deadline
    day = listing.lifecycle.round.deadline.last
    if day is None:
        return since is None and until is None
    return (since or day) <= day <= (until or day)


def in_length(listing: Listing, asked: Asked) -> bool:
    least, most = asked.weeks
    stay = listing.placement.duration
    if stay.minimum_weeks is None and stay.maximum_weeks is None:
        return least is None and most is None
    return (stay.maximum_weeks or 9999) >= (least or 0) and (stay.minimum_weeks or 1) <= (most or 9999)


def in_season(listing: Listing, asked: Asked) -> bool:
    since, until = asked.start
    if since is None and until is None:
        return True
    return any(
        start.earliest is None
        or (f"{start.latest:%Y-%m}" >= (since or "") and f"{start.earliest:%Y-%m}" <= (until or "9"))
        for start in listing.lifecycle.round.starts
    )


def named(listing: Listing) -> set[str]:
    stated = listing.placement.host
    if stated is None:
        return set() if str(listing.host.naming) == "not-stated" else {"named"}
    return {"named"} if stated.named else {"not-named"}


def by_newest(listing: Listing) -> int:
    day = listing.placement.posted or listing.placement.verified
    return -day.toordinal() if day else 1


def by_pay(listing: Listing) -> tuple[int, int]:
    percent = listing.affordability.percent
    if percent is not None:
        return (0, -max(0, percent))
    pay = listing.placement.pay
    return (3 if pay is None else 1 if pay.paid else 2, 0)
