"""A placement that nobody from another country can take.

What only citizens of its own country may do, or only from there, is work at home for them.

Bad:
    nationality: [Portugal]

Good:
    nationality: [Portugal, Spain]
"""

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Severity
from generator.rules.policed import Breach
from generator.schema.choices import Mode
from generator.schema.placement import Placement
from generator.schema.policy import Policy
from generator.vocabularies.areas import covered

CODE = Code("C421", "open-to-nobody-abroad", Severity.WARNING, __doc__)


def check(placement: Placement, policy: Policy) -> Breach | None:
    """Hold the limits of citizenship, and of where remote work is done, against the country of the host."""
    limits = {"nationality": placement.nationality}
    if placement.mode is Mode.REMOTE:
        limits["remote_from"] = placement.remote_from
    for key, areas in limits.items():
        if len(placement.countries) == 1 and covered(areas) == {*placement.countries}:
            return Breach(
                stance=policy.nobody_abroad,
                route=(key,),
                message="nobody from another country can take it",
                cure=f"name other countries or a region in `{key}`, or leave it out where there is no limit",
            )
    return None
