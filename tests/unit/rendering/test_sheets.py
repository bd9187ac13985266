"""A sheet is written in parts, with remarks, and published as one, without."""

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.rendering.artifact import Artifact
from generator.rendering.sheets import as_one

PARTS = {"css/parts/row.css": b".row {\n}\n", "css/near.css": b"a {\n}\n"}


def published(text, name="css/site.css"):
    def imported(other):
        return Artifact(path=other, content=PARTS[other]) if other in PARTS else None

    return as_one(name, text.encode(), imported).decode()


def fault(text):
    with pytest.raises(BuildStopped) as caught:
        published(text)
    return caught.value.diagnostic


def test_a_part_stands_in_its_layer_where_it_was_asked_for():
    assert (
        published('@layer x, y;\n@import "parts/row.css" layer(y);\nb {}')
        == "@layer x, y;\n@layer y {\n.row {\n}\n}\nb {}"
    )


def test_a_part_without_a_layer_stands_as_it_is():
    assert published("@import './near.css';") == "a {\n}\n"


def test_a_part_is_looked_for_beside_the_sheet_that_asks():
    assert published('@import "../near.css";', name="css/parts/deep.css") == "a {\n}\n"


def test_remarks_indents_and_empty_lines_go():
    assert published("/* One. */\n\na {\n  /* Why. */\n  b: c;\n}\n\n/* Two. */\nd {}\n") == "a {\nb: c;\n}\nd {}\n"


def test_what_a_licence_says_stays():
    assert published("/*! MIT, by A. */\na {}") == "/*! MIT, by A. */\na {}"


@pytest.mark.parametrize(
    "text", ['a { content: "/* \\" */\n  x" }', "a { content: '@import x;' }", "a/* b */.c {}", "a { --b: url(//x/*) }"]
)
def test_what_only_looks_like_a_remark_stays(text):
    assert published(text) == text


def test_an_import_in_a_remark_is_none():
    assert published('/* @import "none.css"; */a {}') == "a {}"


def test_a_part_that_is_not_there_is_told_with_its_line():
    told = fault('a {}\n@import "parts/none.css" layer(x);\n')
    assert (told.code, told.place.path, told.place.span.line) == ("T504", "templates/assets/css/site.css", 2)
    assert told.place.excerpt == '@import "parts/none.css" layer(x);'
    assert "templates/assets/css/parts/none.css" in told.message


@pytest.mark.parametrize(
    "what",
    ['url("parts/row.css")', '"https://a.example/b.css"', '"parts/row.css" print', '"parts/row.css" layer', ""],
)
def test_what_no_build_can_take_in_is_told(what):
    assert fault(f"@import {what};").code == "T504"


def test_the_cure_of_what_cannot_be_taken_in_can_be_taken_in():
    cure = fault('@import url("row.css");').cure
    assert published(cure[cure.index("@") : cure.index(";") + 1].replace("NAME", "row")).startswith("@layer LAYER {")
