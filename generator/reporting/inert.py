"""Strangers' text for GitHub: it calls nobody and refers to nothing."""

import re

from generator.reporting.visible import visible

_ZERO_WIDTH_SPACE = "\u200b"
_CALL = re.compile(r"([@#])(?=\w)")


def inert(text: str) -> str:
    """`text` on one visible line, a zero-width space in `@name` and `#12` so that they stay words."""
    return _CALL.sub(rf"\1{_ZERO_WIDTH_SPACE}", visible(text))
