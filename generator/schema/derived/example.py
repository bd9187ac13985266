"""Examples of values, as somebody would write them in YAML."""

from collections.abc import Mapping

from generator.schema.about import Example


def as_yaml(example: Example) -> str:
    """`example` on one line of YAML."""
    if isinstance(example, str):
        return quoted(example)
    if isinstance(example, Mapping):
        return "{" + ", ".join(f"{key}: {as_yaml(value)}" for key, value in example.items()) + "}"
    return "[" + ", ".join(as_yaml(item) for item in example) + "]"


def quoted(text: str) -> str:
    """`text` as a YAML scalar, in double quotes where it would not be read back as it is."""
    plain = text and text == text.strip() and text[0] not in "-?:,[]{}#&*!|>'\"%@`~" and not text.endswith(":")
    if plain and not any(mark in text for mark in (": ", " #", "\n", "[", "]", "{", "}", ",", "\\", '"')):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
