"""What the host does for the intern besides the pay, in whole or in part."""

from collections.abc import Iterator, Sequence
from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.choice import Choice
from generator.schema.choices import AccommodationOffer, Cover, VisaSupport
from generator.wording.labels import N_


def _given(listing: Listing) -> Iterator[tuple[str, bool]]:
    placement = listing.placement
    visa, housing, covers = placement.visa, placement.accommodation, placement.covers
    yield "visa", visa is not None and visa.support in {VisaSupport.SPONSORED, VisaSupport.LETTER}
    yield "accommodation", housing is not None and housing.offer is not AccommodationOffer.NONE
    for name in ("travel", "meals", "insurance"):
        yield name, getattr(covers, name, None) in {Cover.YES, Cover.PARTLY}


def _support(listing: Listing) -> Sequence[str]:
    return tuple(name for name, given in _given(listing) if given)


SUPPORT: Final = Choice(
    name="support",
    label=N_("The host helps with"),
    titled=True,
    fields=("visa", "accommodation", "covers"),
    of=_support,
    words=(
        ("visa", N_("Visa")),
        ("accommodation", N_("Accommodation")),
        ("travel", N_("Travel")),
        ("meals", N_("Meals")),
        ("insurance", N_("Insurance")),
    ),
)
