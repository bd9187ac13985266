"""The placement lasts longer than there is time between its start and its end.

Candidates plan a term, a flat and a visa by these figures.

Bad:
    starts: 2027-06-01
    ends: 2027-07-31
    duration: 12 weeks

Good:
    starts: 2027-06-01
    ends: 2027-08-31
    duration: 12 weeks
"""

from collections.abc import Iterator

from generator.catalogue.rounds import first_start
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P305", "duration-outside-window", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    first, ends, weeks = first_start(placement), placement.ends, placement.duration.minimum_weeks
    if first is None or ends is None or ends.latest is None or weeks is None:
        return
    days = (ends.latest - first).days + 1
    if 0 < days < weeks * 7 - 6:
        message = f"the stay is of {weeks} weeks at least, and from {first} to {ends.latest} there are {days} days"
        yield CODE.at(document.at("duration"), message, cure=_cure(days))


def _cure(days: int) -> str:
    """The longest stay that there is time for, as it is written."""
    whole = days // 7
    fits = f"write  duration: {whole} week{'s' if whole > 1 else ''}" if whole else "write a shorter `duration`"
    return f"{fits},  or correct `starts` or `ends`"
