"""What stands within a line, as the git host reads it: comments, strikes, breaks, notes and bare addresses."""

import re
from html import unescape
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor, SubstituteTagInlineProcessor
from markdown.util import AtomicString

from generator.prose.bare import ADDRESS, MAIL, MAIL_IN_BRACKETS, BareAddress, BareMail, Handled
from generator.prose.blocks import COMMENT
from generator.prose.notes import NOTE

_NOTE: Final = r"\[\^([^\[\]\s]{1,100})\]"
_ENTITY: Final = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
_PUNCTUATION: Final = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
"""What a backslash may stand before (CommonMark 0.31, 2.4)."""


class _Comment(InlineProcessor):
    """A comment is not shown."""

    def handleMatch(self, m: re.Match[str], data: str) -> Handled:  # type: ignore[override]  # noqa: ARG002, N802
        return "", m.start(), m.end()


class _Note(InlineProcessor):
    """The place that a footnote belongs to."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, m: re.Match[str], data: str) -> Handled:  # type: ignore[override]  # noqa: ARG002, N802
        element = Element(NOTE)
        element.text = AtomicString(m[1])
        return element, m.start(), m.end()


class _Entity(InlineProcessor):
    """A character by its name or number (CommonMark 0.31, 2.5); what is none stays as it was written."""

    def handleMatch(self, m: re.Match[str], data: str) -> Handled:  # type: ignore[override]  # noqa: ARG002, N802
        meant = unescape(m[0])
        if meant == m[0] or not all(each.isprintable() or each == "\u00a0" for each in meant):
            return "&amp;" + m[0][1:], m.start(), m.end()
        return meant, m.start(), m.end()


def read_inline_as_the_host(markdown: Markdown) -> None:
    """Let `markdown` read what stands within a line as GitHub Flavored Markdown has it."""
    markdown.ESCAPED_CHARS = list(_PUNCTUATION)
    patterns = markdown.inlinePatterns
    patterns.deregister("html")
    patterns.register(_Comment(COMMENT.pattern, markdown), "comment", 185)
    patterns.register(SubstituteTagInlineProcessor(r"(?: {2,}|\\)\n", "br"), "linebreak", 182)
    patterns.register(_Note(_NOTE, markdown), "note", 175)
    patterns.register(BareMail(MAIL_IN_BRACKETS, markdown), "automail", 110)
    patterns.register(BareAddress(ADDRESS, markdown), "bare-link", 85)
    patterns.register(BareMail(MAIL, markdown), "bare-mail", 84)
    patterns.register(_Entity(_ENTITY, markdown), "entity", 80)
    emphasis = markdown.delimiters
    if emphasis is not None:
        emphasis.add("~", "del,del")
