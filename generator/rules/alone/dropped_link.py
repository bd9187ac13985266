"""A link in the text that is not made.

The site links to addresses with encryption, to mailboxes, and to its own pages by their address from the root. Of any
other link the words stay and the address is left out, so that nobody is led astray.

Bad:
    # text of: content/placements/harbour/robotics.md
    See [the station](http://harbour.example/station). You work beside two engineers in a glasshouse and in a workshop.

Good:
    # text of: content/placements/harbour/robotics.md
    See [the station](https://harbour.example/station). You work beside two engineers in a glasshouse and in a workshop.
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.body_text import remarked

CODE = Code("P391", "dropped-link", Severity.WARNING, __doc__)
_AS_TEXT = "write it as plain words, or link to a page that begins with https://"


def check(record: object, document: Document) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each link."""
    del record
    for remark, place in remarked(document, "dropped-link"):
        address = remark.words
        yield CODE.at(place, f"`{address[:80]}` is left out of the page: {_why(address)}", cure=_cure(address))


def _why(address: str) -> str:
    if not address:
        return "the link has no address"
    if address.lower().startswith("http://"):
        return "it has no encryption"
    if address.lower().startswith("https://"):
        return "it is not an address that one can rely on"
    return "only https://, mailto: and the site's own pages are linked"


def _cure(address: str) -> str:
    if not address:
        return "write the address between the parentheses, or take the brackets away"
    if address.lower().startswith("http://"):
        return f"try whether https://{address[7:80]} works, and write that"
    if address.lower().startswith("tel:"):
        return f"write the number as it is: {address[4:40]}"
    return _AS_TEXT
