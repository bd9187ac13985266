"""An open listing that nobody has confirmed for half a year.

Candidates are told so. The organisation's word renews it: write the day into `verified`.

Bad:
    posted: 2026-01-20
    deadline: rolling

Good:
    posted: 2026-01-20
    verified: 2027-01-05
    deadline: rolling
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C410", "long-unverified", Severity.ADVICE, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for listing in catalogue.listings:
        if listing.is_open and listing.lifecycle.unverified:
            key = "verified" if listing.placement.verified else "posted"
            message = f"last confirmed on {listing.placement.confirmed}, over 180 days ago"
            cure = "ask the organisation, then write today's date as `verified`"
            yield CODE.at(locate(listing.path, key), message, cure=cure)
