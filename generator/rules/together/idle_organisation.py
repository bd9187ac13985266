"""An organisation without listings.

Its page says only that there is nothing. It may be kept for a coming round, or be left from a former one.

Bad:
    # file: content/organisations/lighthouse.md
    ---
    name: Lighthouse Trust
    kind: non-profit
    country: Portugal
    domains: [lighthouse.example]
    website: https://lighthouse.example
    ---

Good:
    # in: content/organisations/harbour.md
    name: Harbour Institute
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C402", "idle-organisation", Severity.ADVICE, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    active = {slug for listing in catalogue.listings for slug in listing.organisations}
    for slug, entry in catalogue.organisations.items():
        if slug not in active:
            message = f"there are no listings in content/placements/{slug}/, and it hosts none"
            yield CODE.at(locate(entry.path, "name"), message, cure="add one, or remove the organisation")
