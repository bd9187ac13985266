"""Sparing text without mark-up the search for it changes nothing of what is set."""

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.prose.unmarked import spare_unmarked
from tests.proof import tries

MARKS = [
    "  \n",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "`",
    "[",
    "]",
    "&",
    "<",
    "\\",
    "!",
    "# ",
    "- ",
    "1. ",
    "> ",
    "    ",
    "|",
    "---",
]
WORDS = ["word", " ", "é", ":", "(https://a.example)", "<https://a.example>", "[a]: https://a.example", "&amp;", "==="]
PIECES = st.sampled_from(MARKS) | st.sampled_from(WORDS)
TEXTS = st.lists(PIECES, max_size=30).map("".join)
PLAIN, SPARING = (Markdown(extensions=["tables", "sane_lists"], output_format="html") for _ in range(2))
spare_unmarked(SPARING)


@settings(max_examples=tries(400), deadline=None)
@given(TEXTS)
def test_sparing_changes_nothing(text):
    assert SPARING.reset().convert(text) == PLAIN.reset().convert(text)


def test_a_text_without_marks_is_not_searched_for_any():
    markdown = Markdown(output_format="html")
    spare_unmarked(markdown)
    asked = []
    pattern = markdown.inlinePatterns["em_strong"]
    pattern.handleMatch, whole = lambda *told: asked.append(told) or whole(*told), pattern.handleMatch
    markdown.convert("A plain line.")
    assert asked == []
    markdown.convert("A *marked* line.")
    assert asked
