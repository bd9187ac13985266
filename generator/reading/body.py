"""What a body may cost to set, and show: what brings Markdown readers down or deceives is refused before it is read."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic, Fix
from generator.diagnostics.place import Place, Span
from generator.prose.bounds import MOST_ELEMENTS
from generator.prose.text import Refusal, SetText
from generator.reading import codes
from generator.reading.document import Document
from generator.schema.codes import UNSAFE_TEXT
from generator.schema.kinds.text import deceiving

MOST_CHARACTERS: Final = 200_000
MOST_LINES: Final = 10_000
# python-markdown's time grows with the square of the number of these marks; at these bounds it stays under 0.1 s.
MOST_MARKS: Final = {"[": 400, "<": 200, "`": 800, "*": 4_000, "_": 4_000, "\\": 800, "&": 4_000}
_NESTED = re.compile(r"^(?:[ \t]{60,}\S|(?:[ \t]*>){12}|(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}\.)[ \t])){20})", re.MULTILINE)


def judged_body(document: Document) -> list[Diagnostic]:
    """The diagnostic of a body that is too long or too intricate, and of each character that deceives in any other."""
    body = document.body
    if len(body) > MOST_CHARACTERS:
        return [_refused(document, 0, f"the text has {len(body)} characters, and there is room for {MOST_CHARACTERS}")]
    if (lines := body.count("\n")) > MOST_LINES:
        return [_refused(document, 0, f"the text has {lines} lines, and there is room for {MOST_LINES}")]
    for mark, most in MOST_MARKS.items():
        if body.count(mark) > most:
            return [_refused(document, body.index(mark), f"the text has more than {most} `{mark}`")]
    nested = _NESTED.search(body)
    if nested:
        return [_refused(document, nested.start(), "this is nested too deeply")]
    return [_unsafe(document, each.offset, *each.told) for each in deceiving(body)]


def _unsafe(document: Document, offset: int, message: str, cure: str) -> Diagnostic:
    """A character that deceives; one that shows nothing and turns nothing round can be taken out by a program."""
    place, character = _place(document, offset), document.body[offset]
    harmless = unicodedata.category(character) == "Cf" and unicodedata.bidirectional(character) in {"BN", "ON"}
    return UNSAFE_TEXT.at(place, message, cure=cure, fix=Fix.at(place, "") if harmless else None)


_UNSET: Final[Mapping[Refusal, str]] = {
    "time": "setting this takes longer than a text may take",
    "memory": "setting this takes more memory than a text may take",
    "size": f"this makes more than {MOST_ELEMENTS} cells, items or paragraphs",
    "fault": "this brings the reader of Markdown down",
}


def unset(document: Document, text: SetText) -> Diagnostic | None:
    """The diagnostic of a body that costs too much to be set."""
    if text.refused is None:
        return None
    before = document.body.split("\n")[: text.line - 1]
    return _refused(document, sum(len(line) + 1 for line in before), _UNSET[text.refused])


def _refused(document: Document, offset: int, message: str) -> Diagnostic:
    cure = "write plain prose with headings and short lists"
    return codes.BODY_TOO_LARGE.at(_place(document, offset), message, cure=cure)


def _place(document: Document, offset: int) -> Place:
    line = document.body_line + document.body.count("\n", 0, offset)
    column = offset - (document.body.rfind("\n", 0, offset) + 1) + 1
    return document.place(Span(line=line, column=column, end_line=line, end_column=column + 1))
