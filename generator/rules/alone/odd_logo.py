"""A logo of a kind that is not shown.

PNG, JPEG and WebP are pictures and nothing else; an SVG can carry a program.

Bad:
    # in: content/organisations/harbour.md
    logo: harbour.svg

Good:
    # in: content/organisations/harbour.md
    logo: harbour.png
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.reading.layout import names_picture
from generator.schema.organisation import Organisation

CODE = Code("P363", "odd-logo", Severity.WARNING, __doc__)


def check(organisation: Organisation, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    if organisation.logo and not names_picture(organisation.logo):
        message = f"`{organisation.logo}` is not the name of a PNG, JPEG or WebP file"
        cure = "put such a file into content/media/ and write its name alone, for example harbour.png"
        yield CODE.at(document.at("logo"), message, cure=cure)
