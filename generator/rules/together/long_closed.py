"""A listing that closed over ninety days ago.

It has left the lists and keeps its address. If the placement is offered again each year, a cycle brings it back by
itself; if it comes to an end, `status: withdrawn` says so.

Bad:
    posted: 2025-11-20
    deadline: 2026-02-28
    starts: 2026-06

Good:
    posted: 2025-11-20
    deadline: 2026-02-28
    starts: 2026-06
    cycle: yearly
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.lifecycle import State
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C411", "long-closed", Severity.ADVICE, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for listing in catalogue.listings:
        if listing.lifecycle.state is State.ARCHIVED:
            day = listing.placement.deadline.last or f"{listing.lifecycle.over:%Y-%m-%d}"
            message = f"applications closed on {day}, and the listing has left the lists"
            cure = "add  cycle: yearly,  write the dates of the next round, or  status: withdrawn"
            yield CODE.at(locate(listing.path, "deadline"), message, cure=cure)
