"""A host that candidates are not told the name of, in a catalogue that does not simply list such placements.

Without the name nobody can look the host up. What a catalogue does is its `policy`.

Bad:
    host: not named

Good:
    host: Nordlys Robotics, Norway
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.rules.policed import Breach
from generator.schema.placement import Placement
from generator.schema.policy import Policy

CODE = Code("C424", "host-not-named", Severity.WARNING, __doc__)


def check(placement: Placement, policy: Policy) -> Breach | None:
    """Look for a host that is said not to be named."""
    if placement.host is None or placement.host.named:
        return None
    return Breach(
        stance=policy.host_not_named,
        route=("host",),
        message="the host is not named",
        cure="write its name and country, such as  Nordlys Robotics, Norway",
    )
