"""Two files for one organisation.

The same name, or the same registration number, mostly means that an organisation was entered twice; its listings are
then on two pages.

Bad:
    # in: content/organisations/harbour.md
    name: Harbour Institute
    # in: content/organisations/harbour-institute.md
    name: The Harbour Institute

Good:
    # in: content/organisations/harbour.md
    name: Harbour Institute
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import OrganisationEntry
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate
from generator.vocabularies.folding import fold

CODE = Code("C413", "second-organisation", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    first: dict[tuple[str, str], OrganisationEntry] = {}
    for entry in catalogue.organisations.values():
        number = entry.record.registration_number
        for key, value in (("name", fold(entry.record.name)), ("registration_number", fold(number or ""))):
            other = first.setdefault((key, value), entry)
            if value and other is not entry:
                message = f"{other.path} has the same {key.replace('_', ' ')}"
                related = (Related(place=locate(other.path, key), message="the other organisation"),)
                cure = "join the two, and move the listings into one folder"
                yield CODE.at(locate(entry.path, key), message, cure=cure, related=related)
