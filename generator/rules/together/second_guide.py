"""Two guides to one country or one field.

A country's page, and a field's, has room for one guide.

Bad:
    # file: content/guides/portugal.md
    ---
    title: Working in Portugal
    summary: Visas, rents and working hours for interns in Portugal.
    country: Portugal
    ---

    Citizens of the European Union need no visa.
    # file: content/guides/rents-in-portugal.md
    ---
    title: Rents in Portugal
    summary: What a room costs in Aveiro, Porto and Lisbon.
    country: Portugal
    ---

    A room in Aveiro is half the price of one in Lisbon.

Good:
    # file: content/guides/portugal.md
    ---
    title: Working in Portugal
    summary: Visas, rents and working hours for interns in Portugal.
    country: Portugal
    ---

    Citizens of the European Union need no visa.
    # file: content/guides/rents.md
    ---
    title: Rents
    summary: How to find a room before you are there.
    ---

    Ask for a video of the room and the street.
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import GuideEntry
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate

CODE = Code("C408", "second-guide", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    first: dict[tuple[str, str, str], GuideEntry] = {}
    for guide in catalogue.guides:
        for key, value in (("country", guide.record.country), ("field", guide.record.field)):
            other = first.setdefault((key, value or "", guide.language), guide)
            if value and other is not guide:
                message = f"{other.path} is a guide to this {key} already"
                related = (Related(place=locate(other.path, key), message="the other guide"),)
                cure = f"join the two, or leave `{key}` out of one"
                yield CODE.at(locate(guide.path, key), message, cure=cure, related=related)
