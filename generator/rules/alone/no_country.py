"""A placement on site that does not say in which country.

Nobody can weigh a stay in an unknown country. Only of remote work, where the notice is silent on where the host is, may
the country be `not stated`.

Bad:
    country: not stated
    city: not stated
    mode: on-site

Good:
    country: not stated
    city: not stated
    mode: remote
    remote_from: anywhere
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Mode
from generator.schema.placement import Placement

CODE = Code("P390", "no-country", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if not placement.workplaces and placement.mode is not Mode.REMOTE:
        message = "it is not stated in which country the work is done"
        yield CODE.at(document.at("country"), message, cure="write the country, or  mode: remote  where all work is")
