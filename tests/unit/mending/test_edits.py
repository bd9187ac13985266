"""Edits touch what they name and nothing else, whatever ends a line."""

import pytest

from generator.diagnostics.place import Span
from generator.mending.edits import Edit, edited


def edit(line, column, end_column, text, end_line=None):
    return Edit(span=Span(line=line, column=column, end_line=end_line or line, end_column=end_column), text=text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_stretch_is_exchanged_and_line_ends_stay(end):
    assert edited(f"ab{end}cd{end}", [edit(2, 1, 2, "xyz")]) == f"ab{end}xyzd{end}"


def test_several_edits_of_a_line_count_from_what_stood_there():
    assert edited("abcd", [edit(1, 3, 4, "C"), edit(1, 1, 2, "AAA")]) == "AAAbCd"


def test_of_two_edits_of_one_stretch_the_first_counts():
    assert edited("abcd", [edit(1, 1, 4, "x"), edit(1, 2, 3, "y")]) == "xd"


def test_a_line_that_is_put_in_ends_as_the_others_do():
    assert edited("a\r\nb\r\n", [edit(2, 1, 1, "---\n")]) == "a\r\n---\r\nb\r\n"


def test_what_is_beyond_a_line_is_put_at_its_end():
    assert edited("ab\r\ncd", [edit(1, 9, 9, "!"), edit(7, 1, 1, "?")]) == "ab!\r\ncd?"
