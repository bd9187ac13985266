"""What the intern is helped with besides the pay, in whole or in part, by whomever."""

from collections.abc import Iterator, Sequence
from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.choice import Choice
from generator.schema.choices import AccommodationOffer, Cover, VisaSupport
from generator.wording.labels import N_

_SAME: Final = {"housing": "accommodation"}
"""Phases of the support that say the same as another field does."""


def _given(listing: Listing) -> Iterator[tuple[str, bool]]:
    placement = listing.placement
    visa, housing, covers = placement.visa, placement.accommodation, placement.covers
    yield "visa", visa is not None and visa.support in {VisaSupport.SPONSORED, VisaSupport.LETTER}
    yield "accommodation", housing is not None and housing.offer is not AccommodationOffer.NONE
    for name in ("travel", "meals", "insurance"):
        yield name, getattr(covers, name, None) in {Cover.YES, Cover.PARTLY}


def _support(listing: Listing) -> Sequence[str]:
    phases = listing.placement.support.phases if listing.placement.support else ()
    given = [name for name, here in _given(listing) if here]
    return tuple(dict.fromkeys((*given, *(_SAME.get(phase, phase) for phase in phases))))


SUPPORT: Final = Choice(
    name="support",
    label=N_("Help with"),
    titled=True,
    fields=("visa", "accommodation", "covers", "support"),
    of=_support,
    words=(
        ("visa", N_("Visa")),
        ("accommodation", N_("Accommodation")),
        ("travel", N_("Travel")),
        ("meals", N_("Meals")),
        ("insurance", N_("Insurance")),
        ("matching", N_("Finding a placement")),
        ("preparation", N_("Preparation")),
        ("arrival", N_("Arrival")),
        ("first_day", N_("First day")),
        ("during", N_("During the stay")),
        ("emergency", N_("Emergency line")),
        ("way_home", N_("Way home")),
    ),
)
