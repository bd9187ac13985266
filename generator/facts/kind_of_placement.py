"""What kind of stay a placement is."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.choices import PlacementType
from generator.wording.labels import N_

KIND_OF_PLACEMENT: Final = Choice(
    name="type",
    label=N_("Kind of placement"),
    fields=("type",),
    of=lambda listing: (str(listing.placement.type),),
    words=closed(*PlacementType),
)
