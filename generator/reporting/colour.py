"""Colour on a terminal, by the plain ANSI sequences that every terminal knows."""

from collections.abc import Mapping
from typing import TextIO

from generator.diagnostics.diagnostic import Severity

_RESET = "\x1b[0m"
_SEVERITIES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.ADVICE: "1;36"}


def shows_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to write colour to `stream`: a terminal, not a dumb one, and NO_COLOR unset or empty.

    Source of the convention: no-color.org.
    """
    if environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return stream.isatty()


class Paint:
    """Puts colour on words, or leaves them as they are."""

    __slots__ = ("_colour",)

    def __init__(self, *, colour: bool) -> None:
        self._colour = colour

    def severity(self, severity: Severity, text: str) -> str:
        """`text` in the colour of `severity`."""
        return self._in(_SEVERITIES[severity], text)

    def strong(self, text: str) -> str:
        """`text` in bold."""
        return self._in("1", text)

    def faint(self, text: str) -> str:
        """`text` dimmed."""
        return self._in("2", text)

    def _in(self, style: str, text: str) -> str:
        return f"\x1b[{style}m{text}{_RESET}" if self._colour and text else text
