"""A source line with carets under the stretch that a diagnostic speaks of."""

from generator.diagnostics.place import Place, Span
from generator.reporting.visible import visible_character, width

_WINDOW = 100
_LEAD = 40
_TAB = "    "
_CUT = "…"


def excerpt(place: Place) -> tuple[str, str] | None:
    """The line and, under it, the carets, both ready to print; None where the place has no span.

    Tabs become four spaces; of a long line about a hundred columns around the caret are kept.
    """
    if place.span is None:
        return None
    start, end = _stretch(place.span, len(place.excerpt))
    first, last = _window(place.excerpt, start)
    head = _CUT if first else ""
    tail = _CUT if last < len(place.excerpt) else ""
    line = head + _shown(place.excerpt[first:last]) + tail
    indent = width(head + _shown(place.excerpt[first:start]))
    carets = max(1, width(_shown(place.excerpt[start : min(end, last)])))
    return _unlike_a_command(line), " " * indent + "^" * carets


def _stretch(span: Span, length: int) -> tuple[int, int]:
    """The span on its first line, as offsets; one of several lines runs to the end of the first."""
    start = min(max(span.column - 1, 0), length)
    end = span.end_column - 1 if span.end_line == span.line else length
    return start, max(start, min(end, length))


def _window(text: str, start: int) -> tuple[int, int]:
    if _columns(text) <= _WINDOW:
        return 0, len(text)
    first = start
    while first > 0 and _columns(text[first - 1 : start]) <= _LEAD:
        first -= 1
    last = first
    room = _WINDOW
    while last < len(text) and (room := room - _columns(text[last])) >= 0:
        last += 1
    return first, last


def _columns(text: str) -> int:
    return width(_shown(text[: _WINDOW + 1]))


def _shown(text: str) -> str:
    return "".join(_TAB if character == "\t" else visible_character(character) for character in text)


def _unlike_a_command(line: str) -> str:
    """Break the workflow command `##[` without moving the carets: the sharp is as wide as the hash."""
    return line.replace("##[", "#♯[")
