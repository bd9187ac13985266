import pytest

from tests.unit.rules.manual import manual

PAGE = """A headline.

A reason
of two lines.

Another reason.

Bad:
    city: Aveiro
    tags: [a]

Good: a page of prose.
"""


def test_a_manual_is_a_headline_reasons_and_two_examples():
    page = manual(PAGE)
    assert (page.headline, page.reasons) == ("A headline.", ("A reason of two lines.", "Another reason."))


def test_an_example_below_its_word_is_content_without_the_indent():
    assert manual(PAGE).bad.text == "city: Aveiro\ntags: [a]\n"
    assert manual(PAGE).bad.runnable


def test_an_example_beside_its_word_is_prose():
    assert manual(PAGE).good.text == "a page of prose."
    assert not manual(PAGE).good.runnable


@pytest.mark.parametrize("text", ["A headline.\n", "A headline.\n\nBad:\n    a: b\n", "Good: a\n\nBad: b\n"])
def test_a_manual_without_both_examples_in_order_is_refused(text):
    with pytest.raises(ValueError, match="Bad"):
        manual(text)
