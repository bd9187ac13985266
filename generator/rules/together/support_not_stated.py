"""A placement with a host through somebody else, and nobody says who helps the intern.

Whoever places interns is asked first what they do for them: the journey, the room, a number to call at night.

Bad:
    host: Nordlys Robotics, Norway

Good:
    host: Nordlys Robotics, Norway
    support: {arrival: intermediary, emergency: intermediary}
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C425", "support-not-stated", Severity.ADVICE, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for listing in catalogue.listings:
        publisher = catalogue.organisations.get(listing.through)
        if publisher and listing.is_open and not (listing.placement.support or publisher.record.support):
            message = f"{publisher.record.name} places interns, and who helps them is not stated"
            cure = "add for example  support: {arrival: intermediary, emergency: intermediary}"
            yield CODE.at(locate(listing.path, "host"), message, cure=cure)
