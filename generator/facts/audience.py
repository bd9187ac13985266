"""Whom a placement is for."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.choices import Audience
from generator.wording.labels import N_

AUDIENCE: Final = Choice(
    name="audience",
    label=N_("Who may apply"),
    fields=("audience",),
    of=lambda listing: listing.placement.audience,
    words=closed(*Audience),
)
