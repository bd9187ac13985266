"""Marks that readers would see are remarked; those that are meant, or in code, are not."""

import pytest

from generator.prose.setter import ProseSetter


def left(markdown):
    return [(each.kind, each.words) for each in ProseSetter().set(markdown).remarks]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("some **bold without end", "**"),
        ("[words] (https://a.example)", "[words] ("),
        ("[words](https://a.example and on", "[words]("),
        ("[words][nowhere]", "[words][nowhere]"),
        ("[[Visa]]", "[[Visa]]"),
        ("#Pay", "#Pay"),
        ("\u2022 one\n\u2022 two", "\u2022 one"),
        ("| a | b |\n| 1 | 2 |", "| a |"),
        ("a `word", "`"),
        ("~~ not struck ~~", "~~"),
        ("&bogus; thing", "&bogus;"),
    ],
)
def test_a_mark_that_is_shown_is_remarked(markdown, words):
    assert ("left-over", words) in left(markdown)


@pytest.mark.parametrize(
    "markdown",
    [
        "**bold** and `**code**`",
        "\\*\\*meant\\*\\* and \\[words\\]\\[too\\]",
        "snake_case and 2 * 3",
        "- a list\n- of two",
        "Nobody's \\`backtick",
        "R&D; C# and #1",
        "    ** in code **",
        "https://a.example/__b__",
        "[words](https://a.example)",
    ],
)
def test_what_is_meant_is_not(markdown):
    assert left(markdown) == []


def test_html_is_remarked_as_such():
    assert left("a <b>word</b>") == [("html", "<b>")]
