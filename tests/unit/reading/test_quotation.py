"""Values in quotation marks that YAML does not know."""

import pytest

from generator.reading.front_matter import read_document

FILE = "---\ntitle: {}\ntags: [sea, {}]\n---\n\nYou count birds.\n"


def told(title, tag="land"):
    _, faults = read_document("content/placements/harbour/birds.md", FILE.format(title, tag))
    return [(fault.name, fault.place.span.line, fault.cure) for fault in faults]


@pytest.mark.parametrize("value", ["\u201cBirds\u201d", "\u201eBirds\u201c", "\u00abBirds\u00bb", "\u2018Birds\u2019"])
def test_a_value_whole_in_curly_marks_is_shown_without_and_with_them(value):
    assert told(value) == [("smart-quotes", 2, f'write Birds; to keep the marks, write "{value}"')]


def test_an_item_of_a_list_is_told_alike():
    assert [line for _, line, _ in told("Birds", "\u201cland\u201d")] == [3]


@pytest.mark.parametrize("value", ["The \u201cBirds\u201d survey", '"\u201cBirds\u201d"', "Birds\u2019 eggs"])
def test_marks_inside_a_text_or_kept_by_quotes_are_the_authors(value):
    assert told(value) == []
