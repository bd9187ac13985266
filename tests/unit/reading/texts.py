"""Documents and sources from a few lines of text."""

from generator.reading.document import Document
from generator.reading.front_matter import read_document
from generator.reading.source import Source

PATH = "content/placements/harbour/robotics.md"


def source(text: str | bytes, path: str = PATH) -> Source:
    """The file with this text or these bytes."""
    return Source.of(path, text if isinstance(text, bytes) else text.encode())


def document(front: str = "city: Aveiro", body: str = "Text.\n") -> Document:
    """The document with this front matter and this body; one that cannot be read fails the test."""
    made, found = read_document(PATH, f"---\n{front}\n---\n{body}")
    assert found == []
    return made


def told(diagnostics) -> list[tuple[str, int, int]]:
    """The name of each diagnostic, and the line and column it stands at."""
    return [(each.name, each.place.span.line, each.place.span.column) for each in diagnostics]
