"""What nodes say: nothing, that nothing is stated, or words."""

import pytest

from generator.reading.said import not_stated, said_at_all, stated, words
from generator.reading.yaml_tree import compose


def node(text):
    tree, _ = compose(f"key: {text}\n", 1)
    return tree.entries[0][1]


@pytest.mark.parametrize("text", ["", "~", "null", "NULL"])
def test_nothing_is_not_said(text):
    assert (said_at_all(node(text)), stated(node(text)), not_stated(node(text))) == (False, False, False)


@pytest.mark.parametrize("text", ["not stated", "TBD", "unknown"])
def test_that_nothing_is_stated_is_said(text):
    assert (said_at_all(node(text)), stated(node(text)), not_stated(node(text))) == (True, False, True)


@pytest.mark.parametrize("text", ["'null'", "'TBD'", "no", "[]"])
def test_words_in_quotes_and_all_others_are_stated(text):
    assert stated(node(text))


def test_an_item_that_is_nothing_is_an_empty_word():
    assert words(node("[a, null, 'null', ~]")) == ["a", "", "null", ""]


def test_a_key_without_a_stated_value_is_left_out():
    assert words(node("{a: 1, b: , c: TBD}")) == {"a": "1"}
