"""Who has a part in it: the organisation that publishes it, by the folder, and its host."""

from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_

ORGANISATION: Final = Choice(
    name="organisation",
    label=N_("Organisation"),
    of=lambda listing: listing.organisations,
    ask=N_("Type a name"),
    shared=Catalogue.called,
)
