"""Headings of prose nest under the page's own, skip no level, and have names that links lead to."""

import re

import pytest

from generator.prose.setter import ProseSetter


def levels(markdown: str) -> str:
    return re.sub(r' id="[^"]*"', "", ProseSetter().set(markdown).prose.html)


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
    assert levels(markdown) == expected


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("What you learn", "text-what-you-learn"),
        ("Pay & hours", "text-pay--hours"),
        ("Über *uns*", "text-über-uns"),
        ("الراتب", "text-الراتب"),
        ("C\\# in `code`", "text-c-in-code"),
    ],
)
def test_a_heading_is_called_as_on_the_git_host(heading: str, name: str) -> None:
    assert f'id="{name}"' in ProseSetter().set(f"## {heading}").prose.html


def test_a_name_that_comes_again_is_numbered() -> None:
    assert re.findall(r'id="([^"]*)"', ProseSetter().set("## A\n\n## A\n\n## A-1").prose.html) == [
        "text-a",
        "text-a-1",
        "text-a-1-1",
    ]


def test_a_heading_without_letters_has_no_name() -> None:
    assert ProseSetter().set("## !!").prose.html == "<h2>!!</h2>"


def test_prose_below_a_section_begins_one_level_lower() -> None:
    under = ProseSetter().set("## A\n\n### B").prose.under(3)
    assert re.findall(r"</?h.", under) == ["<h3", "</h3", "<h4", "</h4"]


def test_a_heading_in_code_is_not_one() -> None:
    assert "&lt;h2&gt;" in ProseSetter().set("    <h2>x</h2>").prose.under(3)
