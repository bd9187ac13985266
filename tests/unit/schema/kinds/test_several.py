"""Lists as people write them: one item, a list, or a question that shows the list."""

import pytest

from generator.schema.kinds.several import choices_listed, listed, words_listed
from generator.schema.refusal import Refusal


def asked(reader, value):
    with pytest.raises(Refusal) as refused:
        reader(value)
    return refused.value.cure


@pytest.mark.parametrize("reader", [listed, words_listed, choices_listed])
def test_one_word_is_a_list_of_one(reader):
    assert reader("Python") == ["Python"]


@pytest.mark.parametrize("reader", [listed, words_listed, choices_listed])
def test_a_list_stays_as_it_is(reader):
    assert reader(["Python (comfortable)", "SQL, any"]) == ["Python (comfortable)", "SQL, any"]


@pytest.mark.parametrize(
    ("torn", "cure"),
    [
        (["CV (max. 2 pages", "PDF)", "letter"], '["CV (max. 2 pages, PDF)", letter]'),
        (["a", "b (c", "d", "e)"], '[a, "b (c, d, e)"]'),
        (["a (b (c", "d)", "e)", "f"], '["a (b (c, d), e)", f]'),
    ],
)
def test_an_item_that_brackets_hold_together_is_shown_whole(torn, cure):
    assert asked(listed, torn) == f"write {cure}"


@pytest.mark.parametrize("items", [["a) Count birds", "b) Map marsh"], ["a (b", "c"]])
def test_brackets_that_do_not_close_in_a_later_item_tear_nothing(items):
    assert listed(items) == items


def test_an_empty_item_is_left_out_of_what_is_shown():
    assert (asked(listed, ["a", "", "b"]), asked(listed, [""])) == (
        "write [a, b]",
        "leave the key out, or write its items",
    )


@pytest.mark.parametrize(
    "text",
    [
        "\u2022 Count birds \u2022 Map marsh",
        "1. Count birds 2. Map marsh",
        "1) Count birds 2) Map marsh",
        "Count birds\nMap marsh",
        "- Count birds\n- Map marsh",
        "-Count birds\n-Map marsh",
        "1. Count birds\n2. Map marsh",
        "\u2013 Count birds \u2013 Map marsh",
    ],
)
def test_marks_and_lines_between_items_are_asked_about(text):
    assert asked(listed, text).startswith("write [Count birds, Map marsh]")


def test_lines_without_marks_may_be_one_item():
    assert asked(listed, "Count birds\nby the sea") == (
        "write [Count birds, by the sea]; or, if it is one, [Count birds by the sea]"
    )


@pytest.mark.parametrize("text", ["Test release 2. 1 of it", "Grade 3. Then more", "C - or C++", "a well-known tool"])
def test_numbers_and_hyphens_inside_a_sentence_part_nothing(text):
    assert listed(text) == [text]


def test_commas_may_stand_between_words_or_inside_one():
    cure = 'write a list: [CV, cover letter]; or, if it is one thing, ["CV, cover letter"]'
    assert asked(words_listed, "CV, cover letter") == cure


def test_commas_in_brackets_are_inside_a_word():
    assert words_listed("CV (one page, PDF)") == ["CV (one page, PDF)"]


@pytest.mark.parametrize("text", ["bachelor, master", "bachelor and master", "bachelor/master", "bachelor or master"])
def test_nothing_stands_inside_a_word_of_a_closed_list(text):
    assert asked(choices_listed, text) == "write a list: [bachelor, master]"


def test_a_long_list_is_told_and_not_shown():
    lines = "\n".join(f"Count the birds of marsh number {number}" for number in range(20))
    assert asked(listed, lines).startswith(
        "write each on a line of its own, after a hyphen:  - Count the birds of marsh"
    )


def test_what_is_too_long_for_any_list_is_not_taken_apart():
    assert words_listed("a, " * 10_000) == ["a, " * 10_000]
