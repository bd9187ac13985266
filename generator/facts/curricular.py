"""Whether the stay is a part of somebody's studies."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.frame import Curricular
from generator.wording.labels import N_

CURRICULAR: Final = Choice(
    name="curricular",
    label=N_("Part of the studies"),
    fields=("curricular",),
    of=lambda listing: (str(listing.placement.curricular),) if listing.placement.curricular else (),
    words=closed(*Curricular),
)
