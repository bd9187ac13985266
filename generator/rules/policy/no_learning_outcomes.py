"""What the intern will learn is not stated.

An internship is for learning: the EU Quality Framework for Traineeships asks for objectives, and the Erasmus+ Learning
Agreement for learning outcomes.

Bad:
    learning_outcomes: []

    # in: content/site.yaml
    policy: {no_outcomes: ask}

Good:
    learning_outcomes:
      - Plan a bird census and defend its method
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.rules.policed import Breach
from generator.schema.placement import Placement
from generator.schema.policy import Policy

CODE = Code("P341", "no-learning-outcomes", Severity.WARNING, __doc__)


def check(placement: Placement, policy: Policy) -> Breach | None:
    """Look for learning outcomes, or for objectives."""
    if placement.learning_outcomes or placement.objectives:
        return None
    return Breach(
        stance=policy.no_outcomes,
        route=(),
        message="it is not stated what the intern will learn",
        cure="add  learning_outcomes:  with one `- sentence` a line",
    )
