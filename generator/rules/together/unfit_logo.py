"""A logo that cannot be shown.

A logo is a plain file of at most 200 kB that is a PNG, JPEG or WebP picture of at most 2,000 pixels a side. It is drawn
anew for the site, so that nothing hidden in the file gets there; what cannot be drawn is left out.

Bad:
    # file: content/media/harbour.png
    <svg xmlns="http://www.w3.org/2000/svg"/>
    # in: content/organisations/harbour.md
    logo: harbour.png

Good:
    # in: content/organisations/harbour.md
    logo: harbour.png
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C417", "unfit-logo", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for entry in catalogue.organisations.values():
        picture = catalogue.pictures.get(entry.record.logo or "")
        if picture and picture.fault:
            message = f"`{entry.record.logo}` cannot be shown: {picture.fault}"
            cure = "save it anew as a PNG, JPEG or WebP of at most 2,000 pixels a side and 200 kB"
            yield CODE.at(locate(entry.path, "logo"), message, cure=cure)
