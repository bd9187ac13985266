"""Full or part time."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.choices import Schedule
from generator.wording.labels import N_

SCHEDULE: Final = Choice(
    name="schedule",
    label=N_("Full or part time"),
    fields=("schedule",),
    of=lambda listing: (listing.placement.schedule,) if listing.placement.schedule else (),
    words=closed(*Schedule),
)
