"""Blocks tell what was left open, and how much there is of them; how they are read is held against the git host's."""

import pytest

from generator.prose.bounds import MOST_ELEMENTS, TooLarge
from generator.prose.setter import ProseSetter

SETTER = ProseSetter()


@pytest.mark.parametrize(
    ("markdown", "kind", "line"),
    [
        ("a\n\n<!-- b\n\nc", "open-comment", 3),
        ("a\n\n```\nb\n\nc", "open-fence", 3),
        ("a\n\n~~~\nb\n", "open-fence", 3),
        ("- a\n  ```\n  b\n", "open-fence", 2),
    ],
)
def test_what_is_not_closed_is_remarked(markdown, kind, line):
    assert [(each.kind, each.line) for each in SETTER.set(markdown).remarks] == [(kind, line)]


@pytest.mark.parametrize("markdown", ["```\na\n```", "```\n```", "```\na\n\n```\n\nb", "~~~\na\n~~~\n", "<!-- a -->"])
def test_what_is_closed_is_not(markdown):
    assert SETTER.set(markdown).remarks == ()


def test_a_comment_is_hidden_and_the_text_around_it_is_not():
    assert SETTER.set("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf").prose.html == "<p>a  c</p>\n<p>f</p>"


def test_a_text_of_too_many_blocks_is_refused_where_the_last_of_them_begins():
    with pytest.raises(TooLarge) as caught:
        SETTER.set("Fine.\n\n" + "- a\n" * MOST_ELEMENTS)
    assert caught.value.line == 3


def test_a_list_that_does_not_begin_at_one_keeps_its_number():
    assert '<ol start="3">' in SETTER.set("3. a\n4. b").prose.html


@pytest.mark.parametrize("markdown", ["```\na\n```", "    a", "|a|\n|-|\n|b|"])
def test_what_may_be_wider_than_a_phone_can_be_focused_and_scrolled_by_keyboard(markdown):
    assert 'tabindex="0"' in SETTER.set(markdown).prose.html
