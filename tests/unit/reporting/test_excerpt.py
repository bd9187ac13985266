import pytest

from generator.reporting.excerpt import excerpt
from tests.unit.reporting.sample import place


@pytest.mark.parametrize(
    ("text", "columns", "line", "carets"),
    [
        ("country: DE", (10, 12), "country: DE", "         ^^"),
        ("\tcountry: DE", (11, 13), "    country: DE", "             ^^"),
        ("国: DE", (4, 6), "国: DE", "    ^^"),
        ("title: 国", (8, 9), "title: 国", "       ^^"),
        ("e\u0301: x", (5, 6), "e\u0301: x", "   ^"),
        ("\x1b: x", (4, 5), "␛: x", "   ^"),
        ("\u202e: x", (4, 5), "<U+202E>: x", "          ^"),
        ("abc", (4, 4), "abc", "   ^"),
        ("abc", (40, 50), "abc", "   ^"),
        ("", (1, 1), "", "^"),
    ],
)
def test_carets_stand_under_the_span(text, columns, line, carets):
    assert excerpt(place("x.md", 1, columns, text)) == (line, carets)


def test_a_span_of_several_lines_is_underlined_to_the_end_of_the_first():
    assert excerpt(place("x.md", 1, (4, 2), "a: b c", end_line=3)) == ("a: b c", "   ^^^")


def test_a_long_line_is_cut_to_a_window_around_the_caret():
    line, carets = excerpt(place("x.md", 1, (5001, 5004), "a" * 5000 + "bad" + "c" * 5000))
    assert line.startswith("…aaa")
    assert line.endswith("ccc…")
    assert len(line) <= 102
    assert line[carets.index("^") :].startswith("badc")


def test_a_span_longer_than_the_window_is_underlined_as_far_as_shown():
    line, carets = excerpt(place("x.md", 1, (1, 900), "a" * 1000))
    assert len(carets) == len(line) - 1


def test_a_line_of_a_million_characters_costs_nothing_to_show():
    line, _ = excerpt(place("x.md", 1, (500_000, 500_001), "\t" * 1_000_000))
    assert len(line) <= 102
