"""Edits of a text by places, applied to the bytes that they were found in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.diagnostics.place import Span

_END: Final = re.compile(r"\r\n|\r|\n")
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


def lines_of(text: str) -> list[str]:
    """The lines of a text with their ends, counted as places count them."""
    return _LINE.findall(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """`text` in place of the stretch `span`; where they share a stretch, the first one counts."""

    span: Span
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """`text`, whose lines may end in any way, after `edits`; new lines end as its first one does."""
    ends = [found.span() for found in _END.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    ending = text[slice(*ends[0])] if ends else "\n"
    made, done = [], 0
    for start, stop, instead in sorted(_offsets(edit, starts, stops) for edit in edits):
        if start < done:
            continue
        made += [text[done:start], instead.replace("\n", ending)]
        done = stop
    return "".join([*made, text[done:]])


def _offsets(edit: Edit, starts: list[int], stops: list[int]) -> tuple[int, int, str]:
    """Where `edit` begins and ends, kept within the lines that it names."""

    def at(line: int, column: int) -> int:
        if line > len(starts):
            return stops[-1]
        return min(starts[line - 1] + column - 1, stops[line - 1])

    span = edit.span
    start = at(span.line, span.column)
    return start, max(start, at(span.end_line, span.end_column)), edit.text
