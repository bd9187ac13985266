"""The languages that the work asks for."""

from typing import Final

from generator.catalogue.entries import Listing
from generator.facts.kinds.requirement import Demands, Requirement
from generator.wording.labels import N_


def _demands(listing: Listing) -> Demands:
    return tuple(tuple(each.language for each in choice.any) for choice in listing.placement.languages)


LANGUAGE: Final = Requirement(
    name="language",
    label=N_("Working language"),
    fields=("languages",),
    demands=_demands,
    named=lambda wording, key: wording.names.language(key),
)
