"""A translation of a listing that is not there.

A translation stands beside its listing and has the same name, with the language before `.md`.

Bad:
    # in: content/placements/harbour/robotics-internship.de.md
    title: Praktikum in der Robotik

Good:
    # in: content/placements/harbour/robotics.md
    title: Robotics intern
    # in: content/placements/harbour/robotics.de.md
    title: Praktikum in der Robotik
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C405", "lone-translation", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    originals = {listing.id for listing in catalogue.listings}
    for id_, translations in catalogue.translations.items():
        if id_ in originals:
            continue
        for listing in translations:
            message = f"there is no listing content/placements/{id_}.md to translate, or it has errors"
            yield CODE.at(locate(listing.path), message, cure="rename the translation, or add the listing")
