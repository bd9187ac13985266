"""Sparing text without mark-up the search for it changes nothing of what is set."""

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from generator.prose.sparing import spare_unmarked
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
    "~~",
    "@",
    "www.",
    "://",
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


class Seen(Treeprocessor):
    """Notes which texts are left to be searched for mark-up."""

    def run(self, root):
        self.searched = [each.text for each in root.iter() if each.text and not isinstance(each.text, AtomicString)]


def test_only_a_text_with_a_mark_is_searched_for_mark_up():
    markdown = Markdown(output_format="html")
    spare_unmarked(markdown)
    seen = Seen(markdown)
    markdown.treeprocessors.register(seen, "seen", 22)
    markdown.convert("A plain line.\n\nA *marked* line.\n\nA line with a break  \nin it.")
    assert seen.searched == ["A *marked* line.", "A line with a break  \nin it."]
