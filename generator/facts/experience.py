"""The work experience that is asked for."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.level import Level
from generator.schema.choices import Experience
from generator.wording.labels import N_

EXPERIENCE: Final = Level(
    name="experience",
    label=N_("Experience"),
    titled=True,
    fields=("experience",),
    of=lambda listing: (listing.placement.experience,) if listing.placement.experience else (),
    words=closed(*Experience),
)
