"""An internship of more months than the catalogue simply lists.

The EU Quality Framework for Traineeships (2014/C 88/01, point 10) has six months as the usual limit.

Bad:
    type: internship
    duration: 9-12 months

Good:
    type: internship
    duration: 3-6 months
"""

from math import inf
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.rules.policed import Breach
from generator.schema.choices import PlacementType
from generator.schema.kinds.limit import stance_on
from generator.schema.placement import Placement
from generator.schema.policy import Policy

CODE = Code("P344", "long-stay", Severity.WARNING, __doc__)
_LIMITED: Final = frozenset({PlacementType.INTERNSHIP, PlacementType.TRAINEESHIP})
_MONTHS_A_WEEK: Final = 12 * 7 / 365.25


def check(placement: Placement, policy: Policy) -> Breach | None:
    """Hold the shortest stay against the limits; other types of placement are long by their nature."""
    stay = placement.duration
    shortest = stay.minimum_weeks or 0
    limit = stance_on(policy.length, inf if stay.open_ended else int(shortest * _MONTHS_A_WEEK))
    if limit is None or placement.type not in _LIMITED:
        return None
    length = "what has no end is" if stay.open_ended else f"at least {shortest} weeks are"
    return Breach(
        stance=limit.stance,
        route=("duration",),
        message=f"{length} over the {limit.over} months of an {placement.type} that are listed",
        cure=f"write a length of up to {limit.over} months",
    )
