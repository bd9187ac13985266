"""Strangers' text made safe to print: nothing hidden, nothing that a terminal or a workflow runner obeys."""

import re
import unicodedata

_CONTROL_PICTURES = 0x2400
_DELETE = 0x7F
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_COMMAND = re.compile(r"^(\s*)::")


def visible(text: str) -> str:
    """`text` on one line, with control, bidi and other unseen characters spelled out.

    Workflow runners read commands from any program's output, `::` where a line begins and `##[` anywhere (the
    older form, still obeyed), so both are broken.
    """
    shown = "".join(map(visible_character, text)).replace("##[", "##<U+005B>")
    return _COMMAND.sub(r"\1<U+003A>:", shown)


def visible_character(character: str) -> str:
    """The character itself, or what stands for it: a control picture such as `␛`, or `<U+202E>`."""
    if unicodedata.category(character) not in _HIDDEN:
        return character
    point = ord(character)
    if point < ord(" "):
        return chr(_CONTROL_PICTURES + point)
    return "␡" if point == _DELETE else f"<U+{point:04X}>"


def width(text: str) -> int:
    """How many terminal columns `text` takes: two for a wide East Asian character, none for a mark."""
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
