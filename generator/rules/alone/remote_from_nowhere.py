"""A remote placement that does not say from where.

Tax, insurance and work permits depend on the country in which an intern lives, and search engines ask for it too. Name
countries or regions, or write `anywhere` where it truly makes no difference. Where a notice
that you pass on is silent, write `not stated`: candidates are told so.

Bad:
    mode: remote

Good:
    mode: remote
    remote_from: [EU, Brazil]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.choices import Mode
from generator.schema.placement import Placement

CODE = Code("P308", "remote-from-nowhere", Severity.ERROR, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if placement.mode is Mode.REMOTE and not placement.remote_from and not document.not_stated("remote_from"):
        message = "a remote placement has to say where the intern may live"
        yield CODE.at(
            document.at("mode"),
            message,
            cure="add a line such as  remote_from: [EU, Brazil],  remote_from: anywhere  or  remote_from: not stated",
        )
