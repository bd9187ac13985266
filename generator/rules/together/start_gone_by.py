"""An open listing whose start has gone by.

One can still apply, for work that was to begin in the past.

Bad:
    posted: 2026-11-20
    deadline: rolling
    starts: 2026-12

Good:
    posted: 2026-11-20
    deadline: rolling
    starts: flexible
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C412", "start-gone-by", Severity.ADVICE, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    today = catalogue.now.date()
    for listing in catalogue.listings:
        starts = listing.lifecycle.round.starts
        if listing.is_open and starts and starts.latest and starts.latest < today:
            message = f"the work was to start by {starts.latest}, and one can still apply"
            cure = "write  starts: flexible,  a coming month, or  cycle: yearly"
            yield CODE.at(locate(listing.path, "starts"), message, cure=cure)
