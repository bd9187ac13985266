"""Where in a file something stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of text: lines and columns count from 1, columns in characters; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A file, and perhaps a stretch of it with the source line it begins on.

    `path` is relative to the catalogue's folder, with forward slashes. `excerpt` is the whole line
    `span.line` without its line end, so that a report needs no second look at the file.
    """

    path: str
    span: Span | None = None
    excerpt: str = ""
