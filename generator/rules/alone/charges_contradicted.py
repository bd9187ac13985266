"""A fee for the placement where candidates are said to be charged nothing.

Whoever reads `charges: no` does not expect the fee, and finds out late. What others charge, such as a permit or an
examination, is no fee for the placement.

Bad:
    channel: {through: agency, charges: no}
    fees: [{amount: 4000, currency: EUR, purpose: Placement}]

Good:
    channel: {through: agency, charges: yes}
    fees: [{amount: 4000, currency: EUR, purpose: Placement}]
"""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P373", "charges-contradicted", Severity.ERROR, __doc__)
_FOR_PLACEMENT: Final = re.compile(
    r"\b(placements?|place|programm?e?s?|agency|applications?|registration|administration|administrative|processing|"
    r"matching|participation|booking|commission|handling|service|vermittlung\w*|bearbeitung\w*|colocaci[oó]n|"
    r"inscripci[oó]n|gesti[oó]n|dossier|inscription|coloca[cç][aã]o|inscri[cç][aã]o)\b",
    re.IGNORECASE,
)
_OF_OTHERS: Final = re.compile(
    r"\b(permits?|visas?|licen[cs]es?|councils?|authority|embassy|consulate)\b", re.IGNORECASE
)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.channel is None or placement.channel.charges is not False:
        return
    for number, fee in enumerate(placement.fees or ()):
        if _FOR_PLACEMENT.search(fee.purpose) and not _OF_OTHERS.search(fee.purpose):
            sum_ = f"{fee.amount.low.normalize():f} {fee.currency}"
            message = f"candidates are said to be charged nothing, and pay {sum_} for `{fee.purpose}`"
            cure = "below `channel`, write  charges: yes,  or leave the fee out if there is none"
            yield CODE.at(document.at("fees", number, "purpose"), message, cure=cure)
