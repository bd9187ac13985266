"""Whose listing it is, by the folder."""

from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_


def _name(catalogue: Catalogue, slug: str) -> str:
    entry = catalogue.organisations.get(slug)
    return entry.record.name if entry else slug


ORGANISATION: Final = Choice(
    name="organisation",
    label=N_("Organisation"),
    of=lambda listing: (listing.organisation,),
    ask=N_("Type a name"),
    shared=_name,
)
