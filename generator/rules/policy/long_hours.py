"""More working hours a week than the catalogue simply lists.

Forty a week are the rule (ILO C047); forty-eight are the most that Directive 2003/88/EC, article 6, lets anybody work.

Bad:
    hours_per_week: 60

Good:
    hours_per_week: 38
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.rules.policed import Breach
from generator.schema.kinds.limit import stance_on
from generator.schema.placement import Placement
from generator.schema.policy import Policy

CODE = Code("C420", "long-hours", Severity.WARNING, __doc__)


def check(placement: Placement, policy: Policy) -> Breach | None:
    """Hold the hours a week against the limits."""
    hours = placement.hours_per_week
    limit = stance_on(policy.hours, float(hours)) if hours is not None else None
    if limit is None or hours is None:
        return None
    return Breach(
        stance=limit.stance,
        route=("hours_per_week",),
        message=f"{hours.normalize():f} hours a week are over the {limit.over} that are listed",
        cure=f"write the hours that are worked, up to {limit.over}",
    )
