"""HTML of a posting's description as Markdown: headings, paragraphs and lists; nothing else.

It is cleaned before it is parsed: what is never closed (`<a <a <a`) costs the parser of the standard library the
square of its length, and the cleaner nothing.
"""

from html.parser import HTMLParser
from typing import Final

import nh3

from generator.importing.plain_text import inline

_BLOCKS: Final = frozenset({"p", "div", "li", "ul", "ol", "tr", "table", "section", "article", "br", "blockquote"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_UNSEEN: Final = frozenset({"script", "style", "template", "svg"})


class _Blocks(HTMLParser):
    """Gathers blocks of text; no tree is built, so that depth costs nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[tuple[str, str]] = []
        self.kind = "p"
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.end()
        self.kind = "h" if tag in _HEADINGS else "li" if tag == "li" else "p"

    def handle_endtag(self, tag: str) -> None:
        del tag
        self.end()
        self.kind = "p"

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def end(self) -> None:
        text = " ".join("".join(self.words).split())
        if text:
            self.blocks.append((self.kind, text))
        self.words = []


def blocks(html: str) -> list[tuple[str, str]]:
    """The blocks of a text, `h`, `li` or `p` each; line breaks of a text without any tag are blocks too."""
    parser = _Blocks()
    marked = html if "<" in html else html.replace("\n", "<br>")
    tags = {*_BLOCKS, *_HEADINGS}
    parser.feed(nh3.clean(marked, tags=tags, attributes={}, clean_content_tags=set(_UNSEEN), link_rel=None))
    parser.close()
    parser.end()
    return parser.blocks


def as_markdown(html: str) -> str:
    """The same as Markdown that shows it as it is written."""
    lines: list[str] = []
    before = ""
    for kind, text in blocks(html):
        mark = {"h": "## ", "li": "- "}.get(kind, "")
        shown = mark + (inline(text) if mark else _plain(text))
        lines.append(shown if kind == before == "li" or not lines else f"\n{shown}")
        before = kind
    return "\n".join(lines)


def _plain(text: str) -> str:
    shown = inline(text)
    return f"\\{shown}" if shown[:1] in "#+-|~=:>" else shown
