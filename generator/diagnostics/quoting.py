"""Words that quote what somebody wrote, made fit to be shown anywhere."""

import unicodedata
from typing import Final

MOST: Final = 400
"""Characters of a message or a cure; a reader takes in no more, whatever is quoted in it."""
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def worded(text: str) -> str:
    """`text` on one line, its unseen characters spelled out, and cut where it is longer than `MOST`."""
    if text.isascii() and text.isprintable() and len(text) <= MOST:
        return text
    shown = "".join(_seen(character) for character in text[:MOST])
    return shown if len(text) <= MOST and len(shown) <= MOST else f"{shown[: MOST - 1]}…"


def _seen(character: str) -> str:
    return f"<U+{ord(character):04X}>" if unicodedata.category(character) in _HIDDEN else character
