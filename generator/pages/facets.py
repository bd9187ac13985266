"""What candidates filter by: each facet with the values that a listing has of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from generator.catalogue.affordability import Verdict
from generator.catalogue.entries import Listing
from generator.catalogue.lifecycle import State
from generator.schema.choices import (
    AccommodationOffer,
    Audience,
    Cover,
    Experience,
    Mode,
    PlacementType,
    Schedule,
    StudyLevel,
    VisaSupport,
)
from generator.schema.placement import Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """`name` stands in addresses; `fields` are the schema's fields behind it; no value means *not stated*.

    `many`: a listing may have several values. `open_ended`: too many values for a list of boxes to tick. `words`: the
    values in the order that a form shows them in, where the list is closed.
    """

    name: str
    fields: tuple[str, ...]
    of: Callable[[Listing], tuple[str, ...]]
    many: bool = False
    open_ended: bool = False
    words: tuple[str, ...] = ()


_SUPPORT: Final = ("visa", "accommodation", "travel", "meals", "insurance")
_STATES: Final = (State.OPEN, State.CLOSING_SOON, State.UPCOMING)


def _one(name: str) -> Callable[[Listing], tuple[str, ...]]:
    def of(listing: Listing) -> tuple[str, ...]:
        value = getattr(listing.placement, name)
        return () if value is None else (str(value),)

    return of


def _several(name: str) -> Callable[[Listing], tuple[str, ...]]:
    return lambda listing: tuple(dict.fromkeys(str(value) for value in getattr(listing.placement, name)))


def _pay(listing: Listing) -> tuple[str, ...]:
    pay = listing.placement.pay
    return () if pay is None else ("paid" if pay.paid else "unpaid",)


def _living(listing: Listing) -> tuple[str, ...]:
    verdict = listing.affordability.verdict
    return () if verdict is Verdict.NOT_STATED else (str(verdict),)


def _support(listing: Listing) -> tuple[str, ...]:
    """What the host does for the intern besides the pay, in whole or in part."""
    placement = listing.placement
    given = {
        "visa": placement.visa is not None and placement.visa.support in {VisaSupport.SPONSORED, VisaSupport.LETTER},
        "accommodation": placement.accommodation is not None
        and placement.accommodation.offer is not AccommodationOffer.NONE,
        **_covered(placement),
    }
    return tuple(name for name, is_given in given.items() if is_given)


def _covered(placement: Placement) -> dict[str, bool]:
    return {name: getattr(placement.covers, name, None) in {Cover.YES, Cover.PARTLY} for name in _SUPPORT[2:]}


def _languages(listing: Listing) -> tuple[str, ...]:
    asked = (each.language for choice in listing.placement.languages for each in choice.any)
    return tuple(dict.fromkeys(asked))


FACETS: Final[tuple[Facet, ...]] = (
    Facet(name="country", fields=("country",), of=_one("country")),
    Facet(name="field", fields=("fields",), of=_several("fields"), many=True),
    Facet(name="mode", fields=("mode",), of=_one("mode"), words=tuple(Mode)),
    Facet(name="pay", fields=("pay",), of=_pay, words=("paid", "unpaid")),
    Facet(name="living", fields=("pay", "accommodation"), of=_living, words=tuple(Verdict)[:-1]),
    Facet(name="support", fields=("visa", "accommodation", "covers"), of=_support, many=True, words=_SUPPORT),
    Facet(name="level", fields=("study_level",), of=_several("study_level"), many=True, words=tuple(StudyLevel)),
    Facet(name="audience", fields=("audience",), of=_several("audience"), many=True, words=tuple(Audience)),
    Facet(name="language", fields=("languages",), of=_languages, many=True),
    Facet(name="type", fields=("type",), of=_one("type"), words=tuple(PlacementType)),
    Facet(name="schedule", fields=("schedule",), of=_one("schedule"), words=tuple(Schedule)),
    Facet(name="experience", fields=("experience",), of=_one("experience"), words=tuple(Experience)),
    Facet(name="remote_from", fields=("remote_from",), of=_several("remote_from"), many=True, open_ended=True),
    Facet(name="organisation", fields=(), of=lambda listing: (listing.organisation,), open_ended=True),
    Facet(name="state", fields=(), of=lambda listing: (str(listing.lifecycle.state),), words=_STATES),
)
RANGES: Final = ("duration", "starts", "deadline")
"""Fields that are filtered by a range, whose columns are numbers."""
