"""Words that YAML took for a comment and that were hardly meant as one."""

import re

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Span
from generator.reading import codes
from generator.reading.document import Document

# A key, a value without quotes, then a space and `#` directly before a letter or digit: `Aveiro #2 campus`. People who
# mean a comment put a space after `#`.
_LOST = re.compile(r"^\s*(?:-\s+)?[\w-]+:[ \t]+[^\s\"'#|>\[{&*!][^\"'#\n]*?[ \t](#\w.*)$", re.MULTILINE)


def lost_comments(document: Document, front: str, first: int) -> list[Diagnostic]:
    """A warning for each value that loses its end to ` #`."""
    if " #" not in front:
        return []
    return [_warning(document, front, first, found) for found in _LOST.finditer(front)]


def _warning(document: Document, front: str, first: int, found: re.Match[str]) -> Diagnostic:
    line = first + front.count("\n", 0, found.start(1))
    column = found.start(1) - (front.rfind("\n", 0, found.start(1)) + 1) + 1
    span = Span(line=line, column=column, end_line=line, end_column=column + len(found[1]))
    message = f"YAML takes `{found[1][:60]}` for a comment, so it is not part of the value"
    return codes.SWALLOWED_COMMENT.at(document.place(span), message, cure="put the whole value in double quotes")
