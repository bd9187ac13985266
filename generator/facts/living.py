"""Whether the pay covers life there."""

from collections.abc import Sequence
from typing import Final

from generator.catalogue.affordability import Verdict
from generator.catalogue.entries import Listing
from generator.facts.kinds.choice import Choice
from generator.wording.labels import N_


def _verdict(listing: Listing) -> Sequence[str]:
    verdict = listing.affordability.verdict
    return () if verdict is Verdict.NOT_STATED else (str(verdict),)


LIVING: Final = Choice(
    name="living",
    label=N_("Pay and cost of living"),
    titled=True,
    fields=("pay", "deductions", "fees", "accommodation", "cost_of_living"),
    of=_verdict,
    words=(
        (str(Verdict.COVERS), N_("Covers living costs")),
        (str(Verdict.COVERS_PARTLY), N_("Covers them in part")),
        (str(Verdict.UNPAID), N_("Unpaid")),
    ),
)
