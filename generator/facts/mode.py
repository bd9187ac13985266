"""Where the work is done."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.choices import Mode
from generator.wording.labels import N_

MODE: Final = Choice(
    name="mode",
    label=N_("On site or remote"),
    fields=("mode",),
    of=lambda listing: (str(listing.placement.mode),),
    words=closed(*Mode),
)
