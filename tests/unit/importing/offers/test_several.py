import pytest

from generator.importing.offers.several import taken
from generator.reading.vocabularies import standard_words
from generator.schema.derived.field_description import field_of

WORDS = standard_words()


def said(key, text):
    return taken("placement", field_of(f"placement.{key}"), [text], WORDS)


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("study_level", "bachelor; master", ["bachelor", "master"]),
        ("tags", "tides, birds", ["tides", "birds"]),
        ("tasks", "• Design\n• Measure, and write up", ["Design", "Measure, and write up"]),
        ("tasks", "Design; measure, and write up", "Design; measure, and write up"),
        ("documents", "CV (two pages, PDF), letter", ["CV (two pages, PDF)", "letter"]),
        ("title", "Robotics  intern", "Robotics intern"),
    ],
)
def test_a_cell_is_a_list_in_the_plainest_way_that_the_key_takes(key, text, value):
    assert said(key, text) == value


def test_where_no_way_is_taken_the_plainest_is_told():
    assert said("languages", "Klingon, Elvish") == "Klingon, Elvish"


def test_the_first_text_that_is_taken_counts():
    field = field_of("placement.duration")
    assert taken("placement", field, ["12 weeks weeks", "12 weeks"], WORDS) == "12 weeks"
