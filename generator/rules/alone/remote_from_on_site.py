"""Countries to work remotely from, for work that is done on site.

One of the two is wrong; if part of the work can be done from elsewhere, the mode is hybrid.

Bad:
    mode: on-site
    remote_from: [Spain]

Good:
    mode: hybrid
    remote_from: [Spain]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Mode
from generator.schema.placement import Placement

CODE = Code("P309", "remote-from-on-site", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.mode is Mode.ON_SITE and placement.remote_from:
        message = "the work is done on site, so there is nowhere to work from remotely"
        cure = "leave `remote_from` out, or write  mode: hybrid"
        yield CODE.at(document.key("remote_from"), message, cure=cure)
