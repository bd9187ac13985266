"""Whether one can apply on the day of the build."""

from typing import Final

from generator.catalogue.lifecycle import State
from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_

STATE: Final = Choice(
    name="state",
    label=N_("Applications"),
    of=lambda listing: (str(listing.lifecycle.state),),
    words=closed(*(state for state in State if state.is_open_or_upcoming)),
)
