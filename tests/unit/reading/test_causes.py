"""What is called the cause of a slip in YAML, and where it is shown; tests/diagnostics has the whole reports."""

import pytest
import yaml

from generator.reading.causes import cause_of, lacks_space
from generator.reading.yaml_tree import compose
from tests.unit.reading.texts import document


def cause(front):
    with pytest.raises(yaml.YAMLError) as caught:
        compose(front, 2)
    return cause_of(document(), front, 2, caught.value)


@pytest.mark.parametrize(
    ("front", "name", "line", "column"),
    [
        ("pay:\n\tamount: 850", "tab-indent", 3, 1),
        ("title: “Robotics”\ncity: [", "smart-quotes", 2, 8),
        ("tags:\n  * sea\n  * land", "unquoted-mark", 3, 3),
        ("title: @home", "unquoted-mark", 2, 8),
        ("title: *Robotics* intern", "unquoted-mark", 2, 8),
        ("title: [Summer] intern", "unquoted-mark", 2, 8),
        ('title: "Robotics" intern', "unclosed-quote", 2, 8),
        ("title: 'The host's robot'", "unclosed-quote", 2, 17),
        ('title: "Robotics', "unclosed-quote", 2, 8),
        ("title: Robots: an intern", "unquoted-colon", 2, 8),
        ("tags: [sea, land\ncity: Aveiro", "unclosed-bracket", 2, 7),
        ("city: Aveiro\n mode: remote", "bad-indent", 3, 1),
    ],
)
def test_the_cause_is_called_by_its_name_and_shown_where_it_stands(front, name, line, column):
    fault = cause(front)
    assert (fault.name, fault.place.span.line, fault.place.span.column) == (name, line, column)


def test_a_short_value_is_shown_in_the_quotes_that_it_lacks():
    assert cause("title: Robots: an intern").cure == 'put the whole value in double quotes: "Robots: an intern"'


def test_a_value_with_quotes_of_its_own_is_only_told_of_them():
    assert cause('title: Robots: an "intern"').cure == "put the whole value in double quotes"


def test_what_has_no_known_cause_is_told_as_the_parser_has_it():
    fault = cause("%YAML 9.9\n--- {")
    assert fault.name in {"yaml-syntax", "unquoted-mark"}


@pytest.mark.parametrize(
    ("front", "lacks"), [("city:Aveiro", True), ("https://a.example", False), ("city: Aveiro", False)]
)
def test_an_address_lacks_no_space(front, lacks):
    assert lacks_space(front) is lacks
