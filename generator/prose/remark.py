"""What a reader of a text that was set would stumble over."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal
from xml.etree.ElementTree import Element

LINE: Final = "line"
"""The attribute of a block that says on which line of the text it begins; the sanitiser takes it off again."""
Kind = Literal[
    "dead-anchor",
    "dropped-link",
    "html",
    "image",
    "left-over",
    "lone-note",
    "missing-note",
    "open-comment",
    "open-fence",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """`words` are as they were written, where they can be found at `line` of the text or below it, counted from 1."""

    kind: Kind
    words: str
    line: int


def lined(root: Element) -> Iterator[tuple[Element, int]]:
    """Each element below `root` in the order of the text, with the line on which its block begins."""
    waiting = [(child, 1) for child in reversed(root)]
    while waiting:
        element, above = waiting.pop()
        line = int(element.get(LINE, above))
        yield element, line
        waiting += [(child, line) for child in reversed(element)]
