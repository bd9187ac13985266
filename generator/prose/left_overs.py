"""Marks that were meant to be Markdown and stayed in the text as they were written."""

import re
from typing import Final
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from generator.prose.remark import Kind, Remark, lined

_AS_IT_IS: Final = frozenset({"a", "code", "note"})
# An escaped character waits for its turn as its number: who escaped it wants to see it.
_ESCAPED: Final = re.compile("\x02[0-9]+\x03")
_MARKS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("html", re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,200})?/?>|<!--|-->")),
    ("left-over", re.compile(r"\[[^\[\]\n]{1,200}\]\s?\((?:https?:|mailto:|www\.|/|#|<)[^\s)]{0,200}")),
    ("left-over", re.compile(r"\[[^\[\]\n]{1,200}\]\s?\(\Z")),
    ("left-over", re.compile(r"\[[^\[\]\n]{1,100}\]\[[^\[\]\n]{0,100}\]|\[\[[^\[\]\n]{1,100}\]\]")),
    ("left-over", re.compile(r"\*\*(?=\S)|(?<=\S)\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)|~~")),
    ("left-over", re.compile(r"`")),
    ("left-over", re.compile(r"^#{1,6}(?=[^\W\d])[^\n]{1,60}$")),
    (
        "left-over",
        re.compile(r"^[ \t]*[\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u2013\u2014][ \t]*\w[^\n]{0,60}", re.MULTILINE),
    ),
    ("left-over", re.compile(r"^[ \t]*\|[^\n|]*\|", re.MULTILINE)),
    ("left-over", re.compile(r"&(?:[a-zA-Z]{2,31}|#[0-9]{1,7});")),
)


class LeftOvers(Treeprocessor):
    """Looks for marks in what is set; runs before escapes are resolved."""

    remarks: tuple[Remark, ...] = ()

    def run(self, root: Element) -> None:
        """Look, and change nothing."""
        self.remarks = tuple(
            remark
            for element, line in lined(root)
            for text in (element.text if element.tag not in _AS_IT_IS else None, element.tail)
            if text
            for remark in _left(text, line)
        )


def _left(text: str, line: int) -> list[Remark]:
    words = _ESCAPED.sub("", text).replace("&amp;", "&")
    found = ((kind, mark.search(words)) for kind, mark in _MARKS)
    return [Remark(kind=kind, words=each[0].strip()[:80], line=line) for kind, each in found if each]
