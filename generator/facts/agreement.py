"""What the intern signs, and with whom."""

from typing import Final

from generator.facts.closed import closed
from generator.facts.kinds.choice import Choice
from generator.schema.frame import AgreementWith
from generator.wording.labels import N_

AGREEMENT: Final = Choice(
    name="agreement",
    label=N_("Agreement"),
    fields=("agreement",),
    of=lambda listing: tuple(map(str, listing.placement.agreement)),
    words=closed(*AgreementWith),
)
