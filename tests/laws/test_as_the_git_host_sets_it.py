"""A text looks on the site as it does on the git host: comrak, which reads as cmark-gfm does, is the judge.

What is compared is the elements and the words. A picture, a tag of HTML and an address without encryption are left out
of the site on purpose, each with a rule that says so.
"""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

import pytest

from generator.prose.setter import TAGS, ProseSetter

comrak = pytest.importorskip("comrak", reason="comrak has no wheel for this machine")

CORPUS: Final = (Path(__file__).parent / "prose" / "corpus.txt").read_text("utf-8").split("\n=====\n")
DIFFERENT: Final = {
    "www.harbour.example": "an address without a scheme is linked with encryption",
    "See www.harbour.example/info, please.": "the same",
    "- [ ] loose\n\n- [x] loose too": "the box stands in the paragraph that it belongs to, not on a line above it",
    "- [ ]\n- [ ]no space": "a box with nothing beside it is none on the host itself; comrak alone makes one",
    "Paid[^pay] and again[^pay].\n\n[^pay]: before tax": "one way back, to the first place",
    "***both***": "the other way round within each other, which looks the same",
    "**(see)**below": "bold is what was meant; Python-Markdown asks for no space beside punctuation",
    "これは**「重要」**です": "the same, and in Chinese and Japanese the host is known for it",
    "<!-- hidden --> text after": "a text stands in a paragraph",
}
"""Texts that we set otherwise, each with its reason."""
_BLOCKS: Final = "p|hr|pre|code|blockquote|ul|ol|li|h|table|thead|tbody|tr|th|td|br"
_VOID: Final = {"br", "hr", "input", "img"}
_SEEN: Final = TAGS - {"h2", "h3", "h4"} | {"h"}


class Shape(HTMLParser):
    """The elements and words of a text, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._open: list[bool] = []

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if tag == "input":
            self.parts.append("\N{BALLOT BOX WITH CHECK}" if "checked" in told else "\N{BALLOT BOX}")
        if tag == "img":
            self.parts.append(told.get("alt") or "")
        name = re.sub(r"h[1-6]", "h", tag)
        href = told.get("href") or ""
        shown = name in _SEEN and not (tag == "a" and not re.match(r"https:|mailto:|#|/", href))
        if tag not in _VOID:
            self._open.append(shown)
        if shown:
            where = ("#" if href.startswith("#") else href) if tag == "a" else told.get("start", "")
            self.parts.append(f"<{name} {where}>")

    def handle_endtag(self, tag):
        if tag not in _VOID and self._open.pop():
            self.parts.append(f"</{re.sub('h[1-6]', 'h', tag)}>")

    def handle_data(self, data):
        self.parts.append(data)


def shape(html: str) -> str:
    reader = Shape()
    reader.feed(html)
    text = re.sub(r"\s+", " ", "".join(reader.parts).replace("\ufe0e", ""))
    text = re.sub(rf" ?(</?(?:{_BLOCKS})(?: [^>]*)?>) ?", r"\1", text)
    return text.strip()


def by_the_host(text: str) -> str:
    options = comrak.ExtensionOptions()
    options.table = options.strikethrough = options.tasklist = options.autolink = options.footnotes = True
    rendered = comrak.RenderOptions()
    rendered.unsafe_ = True
    return shape(comrak.render_markdown(text, extension_options=options, render_options=rendered))


def test_texts_look_as_on_the_git_host():
    setter = ProseSetter()
    pairs = {text: (shape(setter.set(text).prose.html), by_the_host(text)) for text in CORPUS}
    assert {text: pair for text, pair in pairs.items() if pair[0] != pair[1] and text not in DIFFERENT} == {}


def test_the_texts_that_differ_are_listed_with_reason_only_while_they_do():
    setter = ProseSetter()
    assert [text for text in DIFFERENT if shape(setter.set(text).prose.html) == by_the_host(text)] == []


def test_the_corpus_is_large_enough_to_mean_something():
    assert len(set(CORPUS)) >= 150
