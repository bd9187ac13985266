"""A guide to a country in which there are no placements.

It is worth keeping only if some are expected.

Bad:
    # file: content/guides/norway.md
    ---
    title: Working in Norway
    summary: Visas, rents and working hours for interns in Norway.
    country: Norway
    ---

    Daylight is short in winter, and winters are long.

Good:
    # file: content/guides/portugal.md
    ---
    title: Working in Portugal
    summary: Visas, rents and working hours for interns in Portugal.
    country: Portugal
    ---

    Citizens of the European Union need no visa; others apply at a consulate.
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C407", "idle-guide", Severity.ADVICE, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    there = {country for listing in catalogue.listings for country in listing.countries}
    for guide in catalogue.guides:
        if guide.record.country and guide.record.country not in there:
            message = "there are no placements in this country"
            yield CODE.at(locate(guide.path, "country"), message, cure="keep the guide only if some are expected")
