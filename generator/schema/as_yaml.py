"""Examples of values, as somebody would write them in YAML."""

from collections.abc import Mapping

from generator.schema.about import Example
from generator.schema.unknown import UNKNOWN

# Words that YAML, or our reading of it, takes for nothing.
_NOTHING = frozenset({"", "~", "null"}) | UNKNOWN
_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`~=<")
# A colon before a question mark is none that libyaml reads in a list or a group.
_WITHIN = (": ", ":?", " #", "[", "]", "{", "}", ",", "\\", '"')


def as_yaml(example: Example) -> str:
    """`example` on one line of YAML."""
    if isinstance(example, str):
        return quoted(example)
    if isinstance(example, Mapping):
        return "{" + ", ".join(f"{key}: {as_yaml(value)}" for key, value in example.items()) + "}"
    return "[" + ", ".join(as_yaml(item) for item in example) + "]"


def quoted(text: str) -> str:
    """`text` as a YAML scalar, in double quotes where it would not be read back as it is."""
    if not text.isprintable():
        return in_quotes(text)
    odd = text != text.strip() or text[:1] in _FIRST or text.endswith(":") or text.casefold() in _NOTHING
    return in_quotes(text) if odd or any(mark in text for mark in _WITHIN) else text


def in_block(text: str) -> str:
    """The same for a scalar that stands in no brackets: commas and brackets within it need no quotes there."""
    odd = text != text.strip() or text[:1] in _FIRST or text.endswith(":") or text.casefold() in _NOTHING
    plain = text.isprintable() and not odd and ": " not in text and " #" not in text and '"' not in text
    return text if plain else in_quotes(text)


def in_quotes(text: str) -> str:
    """`text` in double quotes, with a code point for what cannot be printed (YAML 1.2, 5.7)."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(mark if mark.isprintable() else f"\\U{ord(mark):08X}" for mark in plain) + '"'
