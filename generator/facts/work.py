"""What kind of work it is."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.frame import Work
from generator.wording.labels import N_

WORK: Final = Choice(
    name="work",
    label=N_("Kind of work"),
    fields=("work",),
    of=lambda listing: tuple(map(str, listing.placement.work)),
    words=closed(*Work),
)
