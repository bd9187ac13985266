"""A fee to candidates, in a catalogue that does not simply list such placements.

Many offices list no placement that costs its intern a fee; what a catalogue does is its `policy`.

Bad:
    fees: {amount: 980, currency: USD, purpose: Placement}

    # in: content/site.yaml
    policy: {fees: ask}

Good:
    fees: none
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.rules.policed import Breach
from generator.schema.placement import Placement
from generator.schema.policy import Policy

CODE = Code("C418", "fees-charged", Severity.WARNING, __doc__)


def check(placement: Placement, policy: Policy) -> Breach | None:
    """Say what is charged, and for what."""
    if placement.fees:
        sums = (f"{fee.amount.low.normalize():f} {fee.currency} for {fee.purpose}" for fee in placement.fees)
        return Breach(
            stance=policy.fees,
            route=("fees",),
            message=f"the intern is charged {', '.join(sums)}",
            cure="where nothing is charged, write  fees: none;  else ask who publishes the catalogue",
        )
    if placement.channel and placement.channel.charges:
        return Breach(
            stance=policy.fees,
            route=("channel", "charges"),
            message="whoever places the candidate charges for it",
            cure="where nothing is charged, write  charges: no;  else ask who publishes the catalogue",
        )
    return None
