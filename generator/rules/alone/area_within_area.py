"""A country or region beside another that has it already.

Either the smaller one need not be said, or it alone was meant and the larger one promises too much.

Bad:
    nationality: [EU, Portugal]

Good:
    nationality: [EU]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement
from generator.vocabularies.areas import areas, members

CODE = Code("P386", "area-within-area", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each area that another of the same list holds, or repeats."""
    limits = {
        "nationality": placement.nationality,
        "residence": placement.residence,
        "remote_from": placement.remote_from,
    }
    for key, listed in limits.items():
        for number, area in enumerate(listed):
            wider = _wider(area, (*listed[:number], *(other for other in listed[number + 1 :] if other != area)))
            if wider:
                inside, outside = areas().name(area), areas().name(wider)
                message = f"`{inside}` is there twice" if area == wider else f"`{inside}` is in `{outside}` already"
                cure = "leave one out" if area == wider else f"leave `{inside}` out, or `{outside}` if only it is meant"
                yield CODE.at(document.at(key, number), message, cure=cure)


def _wider(area: str, others: tuple[str, ...]) -> str | None:
    """The first of `others` that has all of `area`; of two that are alike, the earlier one is listed."""
    return next((other for other in others if members(area) <= members(other)), None)
