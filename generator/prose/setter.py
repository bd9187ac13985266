"""Markdown set as HTML, with nothing in it that could act.

Two walls: the Markdown reader knows no raw HTML and drops addresses that are not https, mailto or within the site; then
an allow-list sanitiser (nh3) takes out whatever is not plain prose.
"""

import re
from functools import cache
from typing import Final
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from generator.prose.prose import HIGHEST, NOTHING, Prose
from generator.prose.unmarked import spare_unmarked

TAGS: Final = frozenset(
    [
        "p",
        "br",
        "hr",
        "em",
        "strong",
        "del",
        "code",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "h2",
        "h3",
        "h4",
        "a",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "dl",
        "dt",
        "dd",
        "sup",
        "sub",
    ]
)
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LOWEST: Final = 4
# Within the site no colon stands in the first segment of a path (RFC 3986, 4.2): what is before it would be a scheme.
_ADDRESS: Final = re.compile(
    r"(?:https://(?![^/?#\s]*@)|mailto:|#|(?![^/?#]*:)(?![/\\]{2}))[^\s\\<>\"]*", re.IGNORECASE
)


class _Plain(Treeprocessor):
    """Brings headings under the page's own, and takes out pictures and addresses that lead astray."""

    def run(self, root: Element) -> None:
        level = HIGHEST - 1
        for element in root.iter():
            if element.tag in _HEADINGS:
                # No level may be skipped, or the outline that screen readers tell is broken.
                level = max(HIGHEST, min(int(element.tag[1]), level + 1, _LOWEST))
                element.tag = f"h{level}"
            if element.tag == "a" and not _ADDRESS.fullmatch(element.get("href", "")):
                element.tag = "span"
                element.attrib.clear()


class ProseSetter:
    """Sets prose; made once for many texts, since making the Markdown reader is slow."""

    def __init__(self) -> None:
        self._markdown = Markdown(extensions=[TableExtension(), SaneListExtension()], output_format="html")
        for name in ("html", "automail", "image_link", "image_reference", "short_image_ref"):
            self._markdown.inlinePatterns.deregister(name)
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.treeprocessors.register(_Plain(self._markdown), "plain", -10)
        spare_unmarked(self._markdown)
        self._cleaner = nh3.Cleaner(
            tags=set(TAGS),
            attributes={"a": {"href"}, "th": {"align"}, "td": {"align"}},
            url_schemes={"https", "mailto"},
            link_rel="noopener nofollow ugc",
        )

    def set(self, markdown: str) -> Prose:
        """The prose that `markdown` makes."""
        if not markdown.strip():
            return NOTHING
        self._markdown.reset()
        return Prose(html=self._cleaner.clean(self._markdown.convert(markdown)))


@cache
def setter() -> ProseSetter:
    """The one of this process."""
    return ProseSetter()
