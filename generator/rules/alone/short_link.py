"""An apply address that hides where it leads.

Short links cannot be judged by a candidate, and stop working when their service does.

Bad:
    apply: https://bit.ly/3xyz

Good:
    apply: https://harbour.example/apply
"""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P348", "short-link", Severity.WARNING, __doc__)
SERVICES: Final = frozenset(
    [
        "bit.ly",
        "buff.ly",
        "cutt.ly",
        "goo.gl",
        "is.gd",
        "lnkd.in",
        "ow.ly",
        "rb.gy",
        "rebrand.ly",
        "shorturl.at",
        "t.co",
        "t.ly",
        "tiny.cc",
        "tinyurl.com",
    ],
)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    host = (urlsplit(placement.apply).hostname or "").removeprefix("www.")
    if host in SERVICES:
        message = f"`{host}` hides the address that it leads to"
        yield CODE.at(document.at("apply"), message, cure="open it, and copy the address that it leads to")
