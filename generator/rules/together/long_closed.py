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
from generator.catalogue.entries import Listing
from generator.catalogue.lifecycle import State
from generator.catalogue.rounds import stated_round
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C411", "long-closed", Severity.ADVICE, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for listing in catalogue.listings:
        if listing.lifecycle.state is State.ARCHIVED:
            message, cure = _told(listing)
            yield CODE.at(locate(listing.path, "deadline"), message, cure=cure)


def _told(listing: Listing) -> tuple[str, str]:
    """What to say of it: a cycle carries on dates, and where there are none somebody has to confirm it anew."""
    day = f"{listing.lifecycle.over:%Y-%m-%d}"
    round_ = stated_round(listing.placement)
    if round_.deadline.last is None and round_.last_start is None:
        message = f"nobody confirmed the listing for so long that it has been over since {day} and left the lists"
        return message, "write the day on which somebody confirms it as `verified`, or write  status: withdrawn"
    message = f"applications closed on {round_.deadline.last or day}, and the listing has left the lists"
    return message, "add  cycle: yearly,  write the dates of the next round, or write  status: withdrawn"
