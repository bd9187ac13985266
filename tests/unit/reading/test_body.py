import pytest

from generator.reading.body import MOST_CHARACTERS, MOST_LINES, MOST_MARKS, judged_body
from tests.unit.reading.texts import PATH, Document


def judged(text, line=5):
    return judged_body(Document(path=PATH, text="\n" * (line - 1) + text, front=None, body=text, body_line=line))


def messages(text):
    return [fault.message for fault in judged(text)]


def test_a_text_just_within_every_bound_is_welcome():
    assert judged("a" * MOST_CHARACTERS) == []
    assert judged("a\n" * MOST_LINES) == []
    assert [mark for mark, most in MOST_MARKS.items() if judged(f"{mark} a " * most)] == []


def test_a_text_beyond_a_bound_is_refused_with_the_bound():
    assert messages("a" * (MOST_CHARACTERS + 1)) == ["the text has 200001 characters, and there is room for 200000"]
    assert messages("a\n" * (MOST_LINES + 1)) == ["the text has 10001 lines, and there is room for 10000"]


@pytest.mark.parametrize("mark", MOST_MARKS)
def test_a_mark_too_many_is_refused_at_the_first_of_them(mark):
    (fault,) = judged("plain\nab" + mark * (MOST_MARKS[mark] + 1))
    assert (fault.place.span.line, fault.place.span.column) == (6, 3)


@pytest.mark.parametrize(
    "deep", [" " * 60 + "a", "> " * 12 + "a", "- " * 20 + "a", "1. " * 20 + "a", "> - " * 10 + "a"]
)
def test_what_is_nested_too_deeply_is_refused_at_its_line(deep):
    (fault,) = judged("plain\n\n" + deep)
    assert (fault.message, fault.place.span.line) == ("this is nested too deeply", 7)


@pytest.mark.parametrize("flat", [" " * 59 + "a", "> " * 11 + "a", "- " * 19 + "a"])
def test_what_is_nested_almost_too_deeply_is_welcome(flat):
    assert judged(flat) == []


@pytest.mark.parametrize("mark", ["\u202e", "\u200b", "\x1b", "\u3164", "\U000e0041", "\u2028"])
def test_a_character_that_deceives_is_told_at_its_line_and_column(mark):
    (fault,) = judged(f"You count birds.\nTwo {mark}words, and {mark} once more.\n")
    assert (fault.code, fault.place.span.line, fault.place.span.column) == ("F212", 6, 5)


def test_each_kind_of_such_a_character_is_told_once():
    assert len(judged("a\u200bb\u200bc\u202ed a" + "\u0301" * 9)) == 3


@pytest.mark.parametrize(
    "text", ["\u062a\u062f\u0631\u064a\u0628", "caf\u00e9", "e\u0301", "\U0001f469\u200d\U0001f52c", "a\u00a0b\tc"]
)
def test_letters_of_any_script_and_joined_pictures_deceive_nobody(text):
    assert judged(text) == []
