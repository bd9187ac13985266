"""A season as the start of a placement in the southern hemisphere.

Seasons are read as those of the north: summer is June to August. In Chile or New Zealand it begins in December, so half
of the readers would take the date wrong.

Bad:
    country: Chile
    city: Valdivia
    starts: summer 2027

Good:
    country: Chile
    city: Valdivia
    starts: 2027-12
"""

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.kinds.start import Precision
from generator.schema.placement import Placement

CODE = Code("P334", "season-in-the-south", Severity.WARNING, __doc__)
SOUTHERN: Final = frozenset(
    [
        "AO",
        "AR",
        "AU",
        "BI",
        "BO",
        "BR",
        "BW",
        "CD",
        "CG",
        "CL",
        "CK",
        "EC",
        "FJ",
        "FK",
        "GA",
        "ID",
        "KE",
        "KM",
        "LS",
        "MG",
        "MU",
        "MW",
        "MZ",
        "NA",
        "NC",
        "NR",
        "NU",
        "NZ",
        "PE",
        "PF",
        "PG",
        "PN",
        "PY",
        "RE",
        "RW",
        "SB",
        "SC",
        "SH",
        "SZ",
        "TK",
        "TL",
        "TO",
        "TV",
        "TZ",
        "UY",
        "VU",
        "WF",
        "WS",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ],
)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if not SOUTHERN.intersection(placement.countries):
        return
    starts = [(("starts", number), start) for number, start in enumerate(placement.starts)]
    for route, start in (*starts, *([(("ends",), placement.ends)] if placement.ends else [])):
        if start.precision is Precision.SEASON:
            message = "seasons are read as those of the north, and this country is in the south"
            yield CODE.at(document.at(*route), message, cure="write the month, for example 2027-12")
