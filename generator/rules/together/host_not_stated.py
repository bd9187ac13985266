"""A body that places candidates publishes a listing and does not say with whom.

Candidates work for the host, and want to know which one it is; whoever may not tell it yet writes `not named`.

Bad:
    channel: {through: non-profit, organisation: harbour}

Good:
    host: Nordlys Robotics, Norway
    channel: {through: non-profit, organisation: harbour}
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.hosting import Naming
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C423", "host-not-stated", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for listing in catalogue.listings:
        if listing.host.naming is Naming.NOT_STATED:
            message = f"{catalogue.called(listing.organisation)} places candidates, and who hosts them is not stated"
            cure = (
                "add  host:  with a name and a country, such as  host: Nordlys Robotics, Norway;  or  host: not named"
            )
            yield CODE.at(locate(listing.path, "channel"), message, cure=cure)
