"""Text without any mark-up spared the search for it, which is a third of what Markdown costs."""

import re
from collections.abc import Mapping
from typing import Any, Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import Pattern
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from markdown.util import AtomicString

from generator.prose.remark import LINE

# What the inline patterns begin with: escapes, code, links, addresses, entities, emphasis, strikes, line breaks.
_MARKS: Final = re.compile(r"[\\`\[<&*_~@]|://|www\.|  \n", re.IGNORECASE)
_BEFORE_INLINE: Final = 25
# An inline pattern finds nothing in a text without one of these; the others are asked about every text.
_BEGINNINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "backtick": ("`",),
    "escape": ("\\",),
    "comment": ("<!--",),
    "linebreak": ("  \n", "\\\n"),
    "note": ("[^",),
    "reference": ("[",),
    "link": ("[",),
    "image_link": ("![",),
    "image_reference": ("![",),
    "short_reference": ("[",),
    "short_image_ref": ("![",),
    "autolink": ("<",),
    "automail": ("<",),
    "bare-link": ("://", "www.", "WWW.", "Www."),
    "bare-mail": ("@",),
    "entity": ("&",),
    "em_strong": ("*", "_", "~"),
}
_INLINE: Final = 20


class _Unmarked(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _MARKS.search(element.text):
                element.text = AtomicString(element.text)


class SparingInline(InlineProcessor):
    """Asks a pattern only about texts that have its mark in them."""

    line = 1

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        there = md.inlinePatterns
        self._marks = {id(there[name]): marks for name, marks in _BEGINNINGS.items() if name in there}

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        """Set one block after the other, so that `line` tells where the one at hand begins."""
        self.line = 1
        for block in list(tree):
            self.line = int(block.get(LINE, self.line))
            holder = Element(tree.tag)
            holder.append(block)
            super().run(holder, ancestors)
        return tree

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


def spare_unmarked(markdown: Markdown) -> SparingInline:
    """Let `markdown` look for mark-up only in texts that may have any; what it writes stays the same."""
    inline = SparingInline(markdown)
    markdown.treeprocessors.register(_Unmarked(markdown), "unmarked", _BEFORE_INLINE)
    markdown.treeprocessors.register(inline, "inline", _INLINE)
    return inline
