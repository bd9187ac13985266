"""A logo that is not among the pictures.

The name stands there, and the page shows nothing: the picture was never added, or it has another name.

Bad:
    # in: content/organisations/harbour.md
    logo: harbor.png

Good:
    # in: content/organisations/harbour.md
    logo: harbour.png
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.layout import names_picture
from generator.rules.rule import Locate
from generator.vocabularies.closeness import closest

CODE = Code("C416", "missing-logo", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    folded = {name.casefold(): name for name in catalogue.pictures}
    for entry in catalogue.organisations.values():
        name = entry.record.logo
        if name and names_picture(name) and name not in catalogue.pictures:
            near = closest(name.casefold(), folded)
            guess = f"did you mean `{folded[near[0]]}`? else " if near else ""
            cure = f"{guess}put the picture into content/media/, or leave the logo out"
            yield CODE.at(locate(entry.path, "logo"), f"there is no `{name}` in content/media/", cure=cure)
