"""Countries in which a remote intern may live: those of all areas that a listing names."""

from typing import Final

from generator.facts.kinds.within import Within
from generator.vocabularies.areas import members
from generator.wording.labels import N_

REMOTE_FROM: Final = Within(
    name="remote_from",
    label=N_("Remote work possible from"),
    fields=("remote_from",),
    of=lambda listing: listing.placement.remote_from,
    members=lambda area: sorted(members(area)),
    named=lambda wording, key: wording.names.country(key),
    ask=N_("Type a country"),
    titled=True,
)
