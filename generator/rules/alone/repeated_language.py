"""The same language twice.

Two levels of one language contradict each other, unless they are alternatives to other languages.

Bad:
    languages: [English B2, English C1]

Good:
    languages: [English B2]
"""

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.schema.placement import Placement

CODE = Code("P338", "repeated-language", Severity.WARNING, __doc__)


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    seen: set[str] = set()
    for number, choice in enumerate(placement.languages):
        said = [skill.language for skill in choice.any]
        again = next((language for language in said if language in seen or said.count(language) > 1), None)
        if again:
            place = document.at("languages", number)
            yield CODE.at(place, f"`{again}` is there already", cure="keep the level that is meant")
        if len(said) == 1:
            seen.update(said)
