"""Markdown set as HTML, with nothing in it that could act.

Two walls: the Markdown reader knows no raw HTML and drops addresses that are not https, mailto or within the site; then
an allow-list sanitiser (nh3) takes out whatever is not plain prose.
"""

from typing import Final

import nh3
from markdown import Markdown

from generator.prose.blocks import Blocks
from generator.prose.inline import read_inline_as_the_host
from generator.prose.left_overs import LeftOvers
from generator.prose.links import Links
from generator.prose.notes import NOTES, Notes
from generator.prose.outline import Outline
from generator.prose.prose import Prose
from generator.prose.sparing import spare_unmarked
from generator.prose.text import SetText

_BLOCKS: Final = ["p", "hr", "pre", "blockquote", "ul", "ol", "li", "h2", "h3", "h4"]
_TABLES: Final = ["table", "thead", "tbody", "tr", "th", "td"]
_WORDS: Final = ["br", "em", "strong", "del", "code", "a", "sup"]
TAGS: Final = frozenset([*_BLOCKS, *_TABLES, *_WORDS])
"""The elements that prose is made of."""
_ATTRIBUTES: Final = {
    "a": {"href", "id"},
    "ol": {"start"},
    "pre": {"tabindex"},
    "table": {"tabindex"},
    **{name: {"id"} for name in ("li", "h2", "h3", "h4")},
}
_SIDES: Final = {"at-start", "in-middle", "at-end"}
# Python-Markdown keeps its own notes in a text between these two.
_KEPT_BACK: Final = str.maketrans("", "", "\x02\x03")


class ProseSetter:
    """Sets prose; made once for many texts, since making the Markdown reader is slow."""

    def __init__(self) -> None:
        self._markdown = Markdown(output_format="html")
        for name in ("html_block", "normalize_whitespace"):
            self._markdown.preprocessors.deregister(name)
        self._markdown.parser = self._blocks = Blocks(self._markdown)
        read_inline_as_the_host(self._markdown)
        self._remarking = (LeftOvers(self._markdown), Notes(self._markdown), Links(self._markdown))
        later = [*self._remarking[:2], Outline(self._markdown), self._remarking[2]]
        for priority, each in zip((5, -10, -20, -30), later, strict=True):
            self._markdown.treeprocessors.register(each, type(each).__name__, priority)
        self._inline = spare_unmarked(self._markdown)
        self._cleaner = nh3.Cleaner(
            tags=set(TAGS),
            attributes=_ATTRIBUTES,
            allowed_classes={"ol": {NOTES}, "th": _SIDES, "td": _SIDES},
            url_schemes={"https", "mailto"},
            link_rel="noopener nofollow ugc",
        )

    def set(self, markdown: str) -> SetText:
        """The prose that `markdown` makes; raises TooLarge."""
        if not markdown.strip():
            return SetText()
        html = self._cleaner.clean(self._markdown.reset().convert(markdown.translate(_KEPT_BACK)))
        remarks = [*self._blocks.remarks, *(each for one in self._remarking for each in one.remarks)]
        return SetText(prose=Prose(html=html), remarks=tuple(sorted(remarks, key=lambda each: each.line)))

    @property
    def line(self) -> int:
        """Where the block begins that is being set, counted from 1."""
        return self._inline.line
