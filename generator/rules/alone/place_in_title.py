"""The town or the country in the title.

Every list shows the place beside the title; there it can be searched, filtered and translated.

Bad:
    title: Robotics intern in Aveiro, Portugal

Good:
    title: Robotics intern
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement
from generator.vocabularies.standard import countries

CODE = Code("P326", "place-in-title", Severity.ADVICE, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    title = f" {_spaced(placement.title)} "
    known = [countries().entries.get(country) for country in placement.countries]
    cities = [place.city for place in placement.workplaces]
    for place in (*cities, *(each.name for each in known if each)):
        if place and f" {_spaced(place)} " in title:
            message = f"the title names {place}, which every list shows beside it"
            yield CODE.at(document.at("title"), message, cure="say what the intern will be; leave the place out")
            return


def _spaced(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
