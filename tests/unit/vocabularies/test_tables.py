from datetime import date

import pytest

from generator.vocabularies import tables


@pytest.fixture
def table(tmp_path, monkeypatch):
    """A function that puts a table in place of the one of the same name."""
    monkeypatch.setattr(tables, "DATA", tmp_path)
    return lambda name, text: (tmp_path / name).write_text(text, encoding="utf-8")


def test_comments_and_blank_lines_say_nothing(table):
    table("some.txt", "# a comment\n\nGB: UK\n   \n")
    assert tables.lines("some.txt") == ["GB: UK"]


def test_words_of_ones_own_stand_behind_their_key_between_semicolons(table):
    table("some.txt", "GB: UK; Great Britain ;\nUS: USA\n")
    assert tables.own_words("some.txt") == {"GB": ["UK", "Great Britain"], "US": ["USA"]}


def test_a_field_has_the_words_of_the_indented_lines_below_it(table):
    table("fields.txt", "07 | engineering | Engineering\n  technics; craft\n  making\n08 | farming | Farming\n")
    assert [(each.key, each.slug, each.name, each.aliases) for each in tables.fields()] == [
        ("07", "engineering", "Engineering", ("technics", "craft", "making")),
        ("08", "farming", "Farming", ()),
    ]


def test_a_field_lies_below_the_one_whose_code_begins_its_own(table):
    table("fields.txt", "07 | a | A\n071 | b | B\n0714 | c | C\n")
    assert [each.parent for each in tables.fields()] == [None, "07", "071"]


def test_a_region_has_the_countries_of_the_lines_below_it(table):
    table("groups.txt", "EU | European Union | 2020-02-01 | https://eu.example/\n  PT ES\n  FR\n")
    group = tables.Group(
        key="EU",
        name="European Union",
        since=date(2020, 2, 1),
        source="https://eu.example/",
        members=("PT", "ES", "FR"),
    )
    assert tables.groups() == (group,)
