"""The text below the front matter, as rules look at it."""

import re

from generator.diagnostics.place import Place, Span
from generator.reading.document import Document

_CODE = re.compile(r"^(`{3,}|~{3,}).*?(?:^\1|\Z)|(`+)(?!`).*?(?<!`)\2(?!`)", re.MULTILINE | re.DOTALL)


def prose(body: str) -> str:
    """`body` with the code in it blanked out, so that offsets stay what they are."""
    return _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), body) if "`" in body or "~~~" in body else body


def spot(document: Document, start: int, end: int) -> Place:
    """Where the stretch of the body from `start` to `end` stands in the file."""
    line = document.body_line + document.body.count("\n", 0, start)
    column = start - (document.body.rfind("\n", 0, start) + 1) + 1
    first = document.body[start:end].split("\n", 1)[0]
    return document.place(Span(line=line, column=column, end_line=line, end_column=column + len(first)))
