"""A remark is found where its words stand, or at the line its block begins on."""

import pytest

from generator.prose.remark import Remark
from generator.reading.document import Document
from generator.rules.body_text import prose, remarked

TEXT = "---\na: b\n---\n\nFine.\n\nOne\ntwo **three\n"


def place(words, line):
    remark = Remark(kind="left-over", words=words, line=line)
    document = Document(path="a.md", text=TEXT, front=None, body=TEXT[14:], body_line=5, remarks=(remark,))
    ((_, found),) = remarked(document, "left-over")
    return found.span.line, found.span.column, found.span.end_column


@pytest.mark.parametrize(
    ("words", "line", "expected"),
    [("**", 3, (8, 5, 7)), ("as &amp; set", 3, (7, 1, 4)), ("", 1, (5, 1, 6)), ("Fine", 3, (7, 1, 4))],
)
def test_a_remark_has_its_place(words, line, expected):
    assert place(words, line) == expected


def test_code_is_blanked_and_all_else_stays_where_it_was():
    assert prose("a `b` c\n```\nd\n```\ne") == "a     c\n   \n \n   \ne"
