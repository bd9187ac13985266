"""Headings of prose nest under the page's own, and skip no level."""

import pytest

from generator.prose.setter import ProseSetter


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("# One", "<h2>One</h2>"),
        ("### One", "<h2>One</h2>"),
        ("## One\n\n#### Two\n\n## Three", "<h2>One</h2>\n<h3>Two</h3>\n<h2>Three</h2>"),
        ("## A\n\n### B\n\n#### C\n\n##### D", "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h4>D</h4>"),
    ],
)
def test_no_level_is_skipped(markdown: str, expected: str) -> None:
    assert ProseSetter().set(markdown).html == expected


def test_prose_below_a_section_begins_one_level_lower() -> None:
    assert ProseSetter().set("## A\n\n### B").under(3) == "<h3>A</h3>\n<h4>B</h4>"


def test_a_heading_in_code_is_not_one() -> None:
    assert "&lt;h2&gt;" in ProseSetter().set("    <h2>x</h2>").under(3)
