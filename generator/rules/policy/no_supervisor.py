"""Nobody is said to guide the intern.

The EU Quality Framework for Traineeships (Council Recommendation 2014/C 88/01) asks for a supervisor; name the
position, not the person.

Bad:
    supervisor:

    # in: content/site.yaml
    policy: {no_supervisor: ask}

Good:
    supervisor: {position: Senior ecologist}
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.rules.policed import Breach
from generator.schema.placement import Placement
from generator.schema.policy import Policy

CODE = Code("P340", "no-supervisor", Severity.WARNING, __doc__)


def check(placement: Placement, policy: Policy) -> Breach | None:
    """Look for a supervisor."""
    if placement.supervisor is not None:
        return None
    return Breach(
        stance=policy.no_supervisor,
        route=(),
        message="it is not stated who guides the intern",
        cure="add a line such as  supervisor: Senior ecologist",
    )
