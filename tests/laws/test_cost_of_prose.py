"""No text costs a build more than a second: what brings Markdown readers down is refused, and so is deep nesting."""

import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics.diagnostic import Severity
from generator.prose.bounds import TooLarge
from generator.prose.setter import ProseSetter
from generator.prose.setting import set_text
from generator.reading.body import MOST_CHARACTERS, MOST_MARKS, judged_body
from generator.reading.decoding import decoded
from generator.reading.read import document_of
from generator.reading.source import Source
from tests.proof import tries
from tests.sites.small import listing

SETTER = ProseSetter()
RECIPES = {
    "brackets": lambda n: "[" * n,
    "pictures": lambda n: "![" * n,
    "cdata": lambda n: "<![CDATA[" * n,
    "half links": lambda n: "[a](<b" * n,
    "half tags": lambda n: "<a " * n,
    "escaped brackets": lambda n: "\\[" * n,
    "backtick ramp": lambda n: " ".join("`" * length for length in range(1, n)),
    "nested list": lambda n: "\n".join("    " * depth + "- a" for depth in range(n)),
    "nested list by two": lambda n: "\n".join("  " * depth + "- a" for depth in range(n)),
    "nested list by tab": lambda n: "\n".join("\t" * depth + "1. a" for depth in range(n)),
    "list in one line": lambda n: "- " * n + "a",
    "quotes": lambda n: ">" * n + " a",
    "spaced quotes": lambda n: "> " * n + "a",
    "quotes with lists": lambda n: "> - " * n + "a",
    "lazy quotes": lambda n: "\n".join("> " * (depth % 11) + "a" for depth in range(n)),
    "stars": lambda n: "*a " * n,
    "star runs": lambda n: "*" * n + "a" + "*" * n,
    "mixed emphasis": lambda n: "*a **b _c __d " * n,
    "underscores": lambda n: "_a " * n,
    "comments": lambda n: "<!--" * n,
    "instructions": lambda n: "<?" * n,
    "empty links": lambda n: "[](" * n,
    "reference links": lambda n: "[a][" * n,
    "definitions": lambda n: "[a]: b\n" * n,
    "nested links": lambda n: "[" * (n // 2) + "a" + "](b)" * (n // 2),
    "table": lambda n: "|a" * n + "\n" + "|-" * n + "\n" + "|a" * n,
    "tall table": lambda n: "|a|\n|-|\n" + "|`|\\`|\n" * n,
    "hashes": lambda n: "#" * n,
    "headings": lambda n: "# a\n" * n,
    "rules": lambda n: "- - -\n" * n,
    "underlined": lambda n: "a\n-\n" * n,
    "underlined twice": lambda n: "a\n===\n" * n,
    "spaced rules": lambda n: "* * *\n" * n,
    "code": lambda n: "    a\n\n" * n,
    "paragraphs": lambda n: "a\n\n" * n,
    "quoted paragraphs": lambda n: "> a\n\n" * n,
    "loose list": lambda n: "- a\n\n" * n,
    "long list": lambda n: "- a\n" * n,
    "numbered list": lambda n: "1. a\n" * n,
    "loose lists in turn": lambda n: "- a\n\n1. b\n\n" * n,
    "list with paragraphs": lambda n: "- a\n\n    b\n\n" * n,
    "numbered in one line": lambda n: "1. " * n + "a",
    "quoted list in one line": lambda n: "> - 1. " * n + "a",
    "many tables": lambda n: "|a|\n|-|\n|b|\n\n" * n,
    "entities": lambda n: "&amp;" * n,
    "ampersands": lambda n: "&" * n,
    "addresses": lambda n: "<https://a.example/" * n,
    "e-mail": lambda n: "<a@b.example" * n,
    "long word": lambda n: "a" * n * 10,
    "blank lines": lambda n: "\n \n" * n,
    "spaces": lambda n: " " * n + "a",
    "line breaks": lambda n: "a  \n" * n,
    "combining": lambda n: "a" + "\u0301" * n,
}


def cost(body: str) -> float | None:
    """The seconds that a listing with this body takes to read and to set; None where it is refused."""
    began = time.process_time()
    source = Source.of("content/placements/harbour/a.md", listing(body=body).encode())
    assert isinstance(decoded(source), str)
    document, found = document_of(source)
    if document is None or any(fault.severity is Severity.ERROR for fault in found):
        assert time.process_time() - began < 1
        return None
    try:
        SETTER.set(document.body)
    except TooLarge:
        assert time.process_time() - began < 1
        return None
    return time.process_time() - began


@pytest.mark.parametrize("name", RECIPES)
def test_no_recipe_costs_a_second_at_any_length(name):
    refused = False
    for length in (10, 100, 390, 800, 2000, 10_000, 40_000):
        body = RECIPES[name](length)
        if len(body) > 2 * MOST_CHARACTERS:
            break
        spent = cost(body)
        refused = refused or spent is None
        assert spent is None or spent < 1, f"{length} times {name}: {spent:.2f} s"


@pytest.mark.parametrize("mark", MOST_MARKS)
def test_every_mark_at_its_limit_and_all_together_stay_cheap(mark):
    most = MOST_MARKS[mark]
    for between in ("", " ", "a", "\n", "\n\n", "a b\n"):
        spent = cost((mark + between) * (most - 20))
        assert spent is None or spent < 1, repr(between)


@pytest.mark.parametrize(
    "name", ["brackets", "half links", "escaped brackets", "cdata", "half tags", "pictures", "backtick ramp"]
)
def test_the_inputs_that_grow_beyond_measure_are_refused_with_their_line(name):
    source = Source.of(
        "content/placements/harbour/a.md",
        listing(body="Fine.\n\n" + RECIPES[name](60 if name == "backtick ramp" else 9000)).encode(),
    )
    _, found = document_of(source)
    document, _ = document_of(Source.of("content/placements/harbour/a.md", listing(body="Fine.").encode()))
    assert [fault.code for fault in found] == ["R140"]
    assert found[0].place.span.line == document.body_line + 2


@given(
    st.lists(st.sampled_from(["> ", "- ", "1. ", "    ", "\t", "* ", "  ", "# ", ">"]), max_size=60), st.integers(1, 40)
)
def test_no_nesting_that_is_let_through_recurses_too_deep(marks, lines):
    body = "\n".join("".join(marks[: number + 1]) + "a" for number in range(lines))
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(700)
    try:
        spent = cost(body)
    finally:
        sys.setrecursionlimit(limit)
    assert spent is None or spent < 1


def test_a_hundred_kilobytes_of_plain_prose_are_welcome():
    prose = "The quick *brown* fox, see [the den](https://fox.example/den), jumps over `the` lazy dog.\n\n" * 390
    document, found = document_of(Source.of("content/placements/harbour/a.md", listing(body=prose).encode()))
    assert document is not None
    assert judged_body(document) == found == []
    assert cost(prose) < 1


@settings(max_examples=tries(25), deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(sorted(RECIPES)), st.integers(1, 2000)), min_size=1, max_size=4),
    st.sampled_from(["", " ", "\n", "\n\n", "> ", "- "]),
)
def test_no_mixture_of_recipes_brings_the_setter_down(parts, between):
    body = between.join(RECIPES[name](length) for name, length in parts)[:MOST_CHARACTERS]
    assert set_text(body).refused in (None, "time", "memory", "size")
    assert set_text("a").prose.html == "<p>a</p>"
