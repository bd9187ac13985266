"""A text asks for a photograph, an age, a sex, a marital status or a religion.

None of it says whether somebody can do the work, and in most countries it may not be asked. What the law asks, such as
a lowest age, has a key of its own.

Bad:
    documents: [CV with photo]

Good:
    documents: [CV without photo]
"""

import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.document import Document
from generator.rules.said import found, texts
from generator.schema.placement import Placement

CODE = Code("P381", "private-facts-asked", Severity.ADVICE, __doc__)
_PAPERS: Final = r"(?:cv|résumé|resume|curriculum|application|candidature|dossier|lebenslauf|bewerbung|currículo?|vida)"
_PHOTO: Final = (
    rf"{_PAPERS}\b[^.;\n]{{0,20}}\s(?:with|including|avec|con|com|mit)\s+(?:\w+\s+){{0,2}}(?:photo(?:graph)?|foto(?:grafía)?|bild|lichtbild)",
    r"(?:send|attach|enclose|include)\s+(?:(?:us|a|an|your|recent|current|passport)\s+)+photo(?:graph)?s?",
    r"photo(?:graph)?\s+(?:is\s+)?(?:required|needed|of\s+yourself)|headshot|photo\s+d['’]identité|bewerbungsfoto",
)
_AGE: Final = (
    r"(?:under|below|over|aged|younger\s+than|older\s+than)\s+\d{2}\s+years|\d{2}\s*(?:-|–|to)\s*\d{2}\s+years\s+(?:old|of\s+age)",
    r"(?:maximum|max\.?|upper)\s+age|date\s+of\s+birth|your\s+age",
    r"date\s+de\s+naissance|âge\s+maximum|fecha\s+de\s+nacimiento|edad\s+máxima|geburtsdatum|höchstalter|data\s+de\s+nascimento|idade\s+máxima",
)
_SEX: Final = (
    r"(?:female|male|women|men)\s+(?:only|candidates?|applicants?|interns?|students?)|sex\s+of\s+the\s+(?:candidate|applicant)",
    r"sexo\s+(?:masculino|femenino|feminino)|nur\s+(?:frauen|männer)",
)
_FAMILY: Final = (
    r"marital\s+status|(?:unmarried|married)\s+(?:candidates?|applicants?)|état\s+civil|situation\s+familiale|estado\s+civil|familienstand",
)
_FAITH: Final = (r"religious\s+affiliation|your\s+(?:religion|faith)|religionszugehörigkeit|confession\s+religieuse",)
_ASKED: Final = re.compile(rf"\b(?:{'|'.join((*_PHOTO, *_AGE, *_SEX, *_FAMILY, *_FAITH))})\b")
_ALONE: Final = frozenset({"photo", "photograph", "foto", "passport photo", "photo d'identité", "lichtbild"})


def check(placement: Placement, document: Document) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    cure = "leave it out: it says nothing of whether somebody can do the work"
    for number, paper in enumerate(placement.documents):
        if paper.casefold() in _ALONE:
            yield CODE.at(document.at("documents", number), f"`{paper}` is asked for", cure=cure)
    for quoted, place in found(_ASKED, texts(placement, document)):
        yield CODE.at(place, f"`{quoted}` is asked for", cure=cure)
