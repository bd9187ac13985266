import pytest

from generator.reading.lost_comments import lost_comments
from tests.unit.reading.texts import document


def lost(front):
    made = document()
    return [(each.place.span.line, each.place.span.column, each.message) for each in lost_comments(made, front, 1)]


def test_a_value_that_loses_its_end_is_shown_from_the_mark_on():
    assert lost("\ncity: Aveiro #2 campus") == [
        (2, 14, "YAML takes `#2 campus` for a comment, so it is not part of the value")
    ]


@pytest.mark.parametrize(
    "line",
    ["city: Aveiro # the campus", 'city: "Aveiro #2"', "tags: [a, #2]", "# city: Aveiro #2", "title: C#2 intern"],
)
def test_what_is_meant_as_a_comment_or_is_none_passes(line):
    assert lost(line) == []
