"""The countries that a placement is in."""

from typing import Final

from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_

COUNTRY: Final = Choice(
    name="country",
    label=N_("Country"),
    fields=("country", "locations"),
    of=lambda listing: listing.countries,
    named=lambda wording, key: wording.names.country(key),
)
