"""The town or the country in the title.

Every list shows the place beside the title; there it can be searched, filtered and translated.

Bad:
    title: Robotics intern in Aveiro, Portugal

Good:
    title: Robotics intern
"""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement
from generator.vocabularies.standard import countries

CODE = Code("P326", "place-in-title", Severity.ADVICE, __doc__)
_SHORTEST: Final = 5
_BEFORE: Final = r"\s*+(?:[,(|\u2013\u2014-]|\b(?:in|at|near)\b)\s*"


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    title = f" {_spaced(placement.title)} "
    known = [countries().entries.get(country) for country in placement.countries]
    cities = [place.city for place in placement.workplaces]
    for place in (*cities, *(each.name for each in known if each)):
        if place and f" {_spaced(place)} " in title:
            message = f"the title names {place}, which every list shows beside it"
            yield CODE.at(document.at("title"), message, cure=_cure(placement.title, place))
            return


def _cure(title: str, place: str) -> str:
    """The title up to the place, where the place is what it ends with."""
    end = re.search(rf"{_BEFORE}{re.escape(place)}\W", f"{title} ", re.IGNORECASE)
    head = title[: end.start()].strip() if end else ""
    return f"write  title: {head}" if len(head) >= _SHORTEST else "say what the intern will be; leave the place out"


def _spaced(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
