"""Where the values of a JSON text stand."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.diagnostics.place import Place, Span

_TOKEN: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}:,]|[^\s\[\]{}:,"]+', re.DOTALL)
_LONGEST_LINE: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A value's stretch of text, and the keys and numbers that lead to it."""

    route: tuple[str | int, ...]
    start: int
    end: int


def deepest(text: str) -> int:
    """How deeply brackets nest, whether or not the text is JSON; brackets in strings do not count."""
    depth = most = 0
    for token in _TOKEN.finditer(text):
        mark = token[0]
        depth += (mark in {"[", "{"}) - (mark in {"]", "}"})
        most = max(most, depth)
    return most


def values(text: str) -> Iterator[Found]:
    """Each value two levels down or less of a JSON list of objects; `text` is valid JSON."""
    opened: list[_Level] = []
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in {"]", "}"}:
            closed = opened.pop()
            if len(opened) <= 2:  # noqa: PLR2004 - the list and an item of it
                yield Found(route=closed.route, start=closed.start, end=token.end())
        elif mark in {",", ":"}:
            opened[-1].punctuate(mark)
        elif opened and opened[-1].takes_key:
            opened[-1].key = mark
        elif mark in {"[", "{"}:
            opened.append(_Level(mark == "{", _route(opened), token.start()))
        elif len(opened) <= 2:  # noqa: PLR2004 - the same
            yield Found(route=_route(opened), start=token.start(), end=token.end())


class _Level:
    """An open list or object, and how far it has been read."""

    def __init__(self, is_object: bool, route: tuple[str | int, ...], start: int) -> None:
        self.is_object = self.takes_key = is_object
        self.route = route
        self.start = start
        self.key = ""
        self.number = 0

    def punctuate(self, mark: str) -> None:
        self.takes_key = self.is_object and mark == ","
        self.number += mark == ","


def _route(opened: list[_Level]) -> tuple[str | int, ...]:
    if not opened:
        return ()
    last = opened[-1]
    return (*last.route, last.key if last.is_object else last.number)


class Lines:
    """Offsets of a text as lines and columns."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.shown: dict[int, str] = {}
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def place(self, start: int, end: int) -> Place:
        """The place of `text[start:end]`, on one line; a line that is too long to show is left out."""
        line = bisect_right(self.starts, start)
        first = self.starts[line - 1]
        last = self.starts[line] - 1 if line < len(self.starts) else len(self.text)
        span = Span(line=line, column=start - first + 1, end_line=line, end_column=min(end, last) - first + 1)
        if line not in self.shown:
            self.shown[line] = self.text[first:last].rstrip("\r") if last - first <= _LONGEST_LINE else ""
        return Place(path=self.path, span=span, excerpt=self.shown[line])
