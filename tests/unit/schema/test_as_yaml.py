"""Examples on a line of YAML; tests/laws/test_yaml_scalars.py reads back whatever is written."""

import pytest

from generator.schema.as_yaml import as_yaml, quoted


@pytest.mark.parametrize(
    "plain", ["Aveiro", "850 EUR per month", "C# and F#", "a:b", "2027-02-28", "https://a.example"]
)
def test_a_plain_word_needs_no_quotes(plain):
    assert quoted(plain) == plain


@pytest.mark.parametrize(
    "odd", ["", "~", "null", "not stated", "- a", "a: b", "a #1", "ends:", " a", "@home", "100%, or", "[a]", "'a'"]
)
def test_what_would_be_read_otherwise_stands_in_quotes(odd):
    assert quoted(odd) == f'"{odd}"'


def test_quotes_and_backslashes_are_escaped_and_so_is_what_cannot_be_printed():
    assert quoted('say "a\\b"') == '"say \\"a\\\\b\\""'
    assert quoted("a\u202eb\n") == '"a\\U0000202Eb\\U0000000A"'


def test_lists_and_groups_stand_on_the_line_too():
    assert as_yaml(["a", {"b": "c, d", "e": ["f"]}]) == '[a, {b: "c, d", e: [f]}]'
