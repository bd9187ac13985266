"""The text below the front matter, as rules look at it."""

import re
from collections.abc import Iterator

from generator.diagnostics.place import Place, Span
from generator.prose.remark import Kind, Remark
from generator.reading.document import Document

_CODE = re.compile(r"^(`{3,}|~{3,}).*?(?:^\1|\Z)|(`+)(?!`).*?(?<!`)\2(?!`)", re.MULTILINE | re.DOTALL)


def prose(body: str) -> str:
    """`body` with the code in it blanked out, so that offsets stay what they are."""
    return _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), body) if "`" in body or "~~~" in body else body


def remarked(document: Document, kind: Kind) -> Iterator[tuple[Remark, Place]]:
    """What readers of the text would stumble over, of one kind, each with its place."""
    for remark in document.remarks:
        if remark.kind == kind:
            yield remark, _place(document, remark)


def _place(document: Document, remark: Remark) -> Place:
    """Where the words of a remark stand; the line its block begins on, where they are not as they were written."""
    lines = document.body.split("\n")
    start = sum(len(line) + 1 for line in lines[: remark.line - 1])
    at = document.body.find(remark.words, start)
    if at < 0 or not remark.words:
        return spot(document, start, start + max(1, len(lines[min(remark.line, len(lines)) - 1])))
    return spot(document, at, at + len(remark.words))


def spot(document: Document, start: int, end: int) -> Place:
    """Where the stretch of the body from `start` to `end` stands in the file."""
    line = document.body_line + document.body.count("\n", 0, start)
    column = start - (document.body.rfind("\n", 0, start) + 1) + 1
    first = document.body[start:end].split("\n", 1)[0]
    return document.place(Span(line=line, column=column, end_line=line, end_column=column + len(first)))
