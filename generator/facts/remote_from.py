"""Countries in which a remote intern may live."""

from typing import Final

from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_

REMOTE_FROM: Final = Choice(
    name="remote_from",
    label=N_("Remote work possible from"),
    fields=("remote_from",),
    of=lambda listing: listing.placement.remote_from,
    named=lambda wording, key: wording.names.country(key),
    ask=N_("Type a country"),
)
