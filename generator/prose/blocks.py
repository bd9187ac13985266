"""Blocks as the git host reads them: CommonMark 0.31, with the tables and footnotes of GitHub Flavored Markdown.

Python-Markdown reads blocks by rules of its own, older than CommonMark, and what an author sees on the git host is then
not what the site shows. So markdown-it-py reads the blocks, and Python-Markdown sets what stands in them.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final
from xml.etree.ElementTree import Element, ElementTree, SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.util import AtomicString, code_escape
from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from generator.prose.bounds import MOST_ELEMENTS, TooLarge
from generator.prose.notes import with_notes
from generator.prose.remark import LINE, Remark

COMMENT: Final = re.compile(r"<!--(?:>|->|.*?-->)", re.DOTALL)
"""A comment of HTML (CommonMark 0.31, 6.6)."""
_DEEPEST: Final = 100
"""Levels of blocks in blocks beyond which markdown-it-py passes over a text in silence: `reading` refuses it before."""
_OPEN_COMMENT: Final = re.compile(r"<!--(?!>|->).*\Z", re.DOTALL)
_TASK: Final = re.compile(r"\[([ xX])\](?=[ \t\n]+\S)")
_BOXES: Final[Mapping[str, str]] = {" ": "\N{BALLOT BOX}", "x": "\N{BALLOT BOX WITH CHECK}"}
_SCROLLED: Final = frozenset({"pre", "table"})
"""What may be wider than a phone: whoever has no pointer can scroll only what can be focused (WCAG 2.2, 2.1.1)."""
_SIDES: Final[Mapping[str, str]] = {
    "text-align:left": "at-start",
    "text-align:center": "in-middle",
    "text-align:right": "at-end",
}


class References(dict[str, tuple[str, str]]):
    """Definitions of links by their labels, folded as CommonMark folds them (0.31, 6.3)."""

    def __contains__(self, label: object) -> bool:
        """Whether a link has this label."""
        return isinstance(label, str) and super().__contains__(normalizeReference(label))

    def __getitem__(self, label: str) -> tuple[str, str]:
        """The address and title of the link with this label."""
        return super().__getitem__(normalizeReference(label))


class Blocks(BlockParser):
    """Takes the place of Python-Markdown's own block reader."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._reader = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST})
        self._reader.enable("table").use(footnote_plugin, inline=False)
        self._reader.core.ruler.enableOnly(["normalize", "block"])
        self.remarks: list[Remark] = []

    def parseDocument(self, lines: Iterable[str]) -> Any:  # noqa: N802 - it is called so there
        """The blocks of a text, their words not yet set; raises TooLarge."""
        env: dict[str, Any] = {}
        text = "\n".join(lines)
        building = _Building(self.md.doc_tag, text.split("\n"))
        for token in self._reader.parse(text, env):
            building.take(token)
        found = env.get("references", {})
        self.md.references = References({label: (each["href"], each["title"]) for label, each in found.items()})
        self.remarks = building.remarks
        return ElementTree(with_notes(building.root, building.notes))


class _Building:
    """The tree, as it grows with each token."""

    def __init__(self, tag: str, lines: Sequence[str]) -> None:
        self._lines = lines
        self.root = Element(tag)
        self.notes: dict[str, Element] = {}
        self.remarks: list[Remark] = []
        self._open = [self.root]
        self._count = 0
        self._others: Mapping[str, Callable[[Token], None]] = {
            "inline": self._words,
            "fence": self._code,
            "code_block": self._code,
            "html_block": self._html,
            "hr": self._rule,
            "footnote_reference_open": self._note,
        }

    def take(self, token: Token) -> None:
        """Open, close or fill a block."""
        if token.type in self._others:
            self._others[token.type](token)
        elif token.nesting < 0:
            self._open.pop()
        else:
            self._open.append(self._open[-1] if token.hidden else self._element(token.tag, token))

    def _element(self, tag: str, token: Token) -> Element:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise TooLarge(int(self.root[-1].get(LINE, 1)))
        element = SubElement(self._open[-1], tag)
        if tag in _SCROLLED:
            element.set("tabindex", "0")
        if token.map:
            element.set(LINE, str(token.map[0] + 1))
        if "start" in token.attrs:
            element.set("start", str(token.attrs["start"]))
        if side := _SIDES.get(str(token.attrs.get("style"))):
            element.set("class", side)
        return element

    def _rule(self, token: Token) -> None:
        self._element(token.tag, token)

    def _words(self, token: Token) -> None:
        parent, words = self._open[-1], token.content
        if any(each.tag == "li" for each in self._open[-2:]) and _first_of_its_item(parent, self._open):
            words = _TASK.sub(lambda box: _BOXES[box[1].lower()], words, count=1) if _TASK.match(words) else words
        _append(parent, words)

    def _code(self, token: Token) -> None:
        code = SubElement(self._element("pre", token), "code")
        code.text = AtomicString(code_escape(token.content))
        if token.type == "fence" and token.map and self._unclosed(token.markup, *token.map):
            self.remarks.append(Remark(kind="open-fence", words=token.markup, line=token.map[0] + 1))

    def _unclosed(self, mark: str, first: int, end: int) -> bool:
        """Whether no line closes the code, so that it goes on to the end of what it stands in."""
        last = self._lines[end - 1].lstrip(" \t>").rstrip()
        return end - 1 == first or not last.startswith(mark) or bool(last.strip(mark[0]))

    def _html(self, token: Token) -> None:
        line = token.map[0] + 1 if token.map else 1
        words = COMMENT.sub("", token.content)
        if unclosed := _OPEN_COMMENT.search(words):
            self.remarks.append(Remark(kind="open-comment", words="<!--", line=line))
            words = words[: unclosed.start()]
        if words.strip():
            _append(self._element("p", token), words.strip())

    def _note(self, token: Token) -> None:
        note = Element("li", {LINE: str(token.map[0] + 1)} if token.map else {})
        self.notes.setdefault(str(token.meta["label"]).casefold(), note)
        self._open.append(note)


def _first_of_its_item(parent: Element, opened: Sequence[Element]) -> bool:
    """Whether nothing stands in a list's item yet but `parent` itself."""
    if parent.tag == "li":
        return len(parent) == 0 and not parent.text
    return parent.tag == "p" and opened[-2].tag == "li" and len(opened[-2]) == 1


def _append(parent: Element, words: str) -> None:
    """Put `words` at the end of what `parent` holds."""
    if len(parent):
        parent[-1].tail = "\n".join(filter(None, [parent[-1].tail, words]))
    else:
        parent.text = "\n".join(filter(None, [parent.text, words]))
