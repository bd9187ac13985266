"""The lines of a front matter within its file."""

from generator.mending.edits import lines_of
from generator.reading.document import Document
from generator.reading.fences import FENCE


def front_lines(document: Document, text: str) -> tuple[list[str], int, int]:
    """The lines of `text` with their ends, and where the front matter of its `document` begins and ends among them."""
    lines = lines_of(text)
    if document.body_line == 1:  # a file of keys alone
        return lines, 0, len(lines)
    fences = [number for number, line in enumerate(lines) if FENCE.match(line.strip("\ufeff\r\n"))]
    return lines, fences[0] + 1, fences[1]
