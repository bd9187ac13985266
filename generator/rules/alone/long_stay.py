"""An internship of more than six months.

The EU Quality Framework for Traineeships has six months as the usual limit; longer ones should say why.

Bad:
    type: internship
    duration: 9-12 months

Good:
    type: internship
    duration: 3-6 months
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import PlacementType
from generator.schema.placement import Placement

CODE = Code("P344", "long-stay", Severity.ADVICE, __doc__)
WEEKS: Final = 26


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    limited = placement.type in {PlacementType.INTERNSHIP, PlacementType.TRAINEESHIP}
    if limited and placement.duration.minimum_weeks > WEEKS:
        message = f"an {placement.type} of at least {placement.duration.minimum_weeks} weeks is over six months"
        message = message.replace("an traineeship", "a traineeship")
        yield CODE.at(document.at("duration"), message, cure="offer up to six months, or say in the text why not")
