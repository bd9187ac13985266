"""Text without any mark-up spared the search for it, which is a third of what Markdown costs."""

import re
from collections.abc import Mapping
from typing import Any, Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.inlinepatterns import Pattern
from markdown.treeprocessors import InlineProcessor, Treeprocessor
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
# An inline pattern finds nothing in a text without one of these; the others are asked about every text.
_BEGINNINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "backtick": ("`",),
    "escape": ("\\",),
    "reference": ("[",),
    "link": ("[",),
    "short_reference": ("[",),
    "autolink": ("<",),
    "linebreak": ("  \n",),
    "entity": ("&",),
    "em_strong": ("*", "_"),
}
_INLINE: Final = 20


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


class _Inline(InlineProcessor):
    """Asks a pattern only about texts that have its mark in them."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        there = md.inlinePatterns
        self._marks = {id(there[name]): marks for name, marks in _BEGINNINGS.items() if name in there}

    # The one place through which each pattern goes; private there, so a law holds its outcome against the original's.
    def _InlineProcessor__applyPattern(  # noqa: N802 - it is called so there
        self,
        pattern: Pattern,
        data: str,
        patternIndex: int,  # noqa: N803 - the same
        startIndex: int = 0,  # noqa: N803 - the same
    ) -> tuple[str, bool, int]:
        marks = self._marks.get(id(pattern), ("",))
        if not any(mark in data for mark in marks):
            return data, False, 0
        inherited: Any = super()
        applied: tuple[str, bool, int] = inherited._InlineProcessor__applyPattern(  # noqa: SLF001 - said above
            pattern, data, patternIndex, startIndex
        )
        return applied


def spare_unmarked(markdown: Markdown) -> None:
    """Let `markdown` look for mark-up only in texts that may have any; what it writes stays the same."""
    markdown.treeprocessors.register(_Unmarked(markdown), "unmarked", _BEFORE_INLINE)
    markdown.treeprocessors.register(_Inline(markdown), "inline", _INLINE)
    blocks = markdown.parser.blockprocessors
    for name, (marks, priority) in _NEEDED.items():
        blocks.register(_Needing(blocks[name], marks), name, priority)
