"""Unpaid work that goes on for longer than the catalogue simply lists.

What is learnt in the first weeks is the intern's; what is done later is work. How long is too long is said in `policy`.

Bad:
    pay: unpaid
    duration: 20 weeks

Good:
    pay: unpaid
    duration: 8 weeks
"""

from math import inf

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.rules.policed import Breach
from generator.schema.kinds.limit import stance_on
from generator.schema.placement import Placement
from generator.schema.policy import Policy

CODE = Code("C419", "unpaid-work", Severity.WARNING, __doc__)


def check(placement: Placement, policy: Policy) -> Breach | None:
    """Hold the longest stay against the limits."""
    stay = placement.duration
    longest = stay.maximum_weeks or (inf if stay.stated else 0)
    limit = stance_on(policy.unpaid, longest)
    if limit is None or placement.pay is None or placement.pay.paid:
        return None
    weeks = f"{longest} weeks" if stay.maximum_weeks else "a time without an end"
    return Breach(
        stance=limit.stance,
        route=("duration",),
        message=f"unpaid for {weeks}, over the {limit.over} that are listed" if limit.over else "it is unpaid",
        cure=f"pay the intern, or write a length of up to {limit.over} weeks" if limit.over else "pay the intern",
    )
