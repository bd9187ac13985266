import pytest

from generator.reading.document import line_of
from tests.unit.reading.texts import document

FRONT = """\
city: Aveiro
pay:
  amount: 850
  currency: EUR
languages:
  - English B2
  - any: [French, German]"""
MADE = document(FRONT)


def spot(place):
    return place.span.line, place.span.column, place.excerpt


def test_a_value_is_found_by_the_way_to_it():
    assert spot(MADE.at("pay", "currency")) == (5, 13, "  currency: EUR")
    assert spot(MADE.at("languages", 1, "any", 1)) == (8, 19, "  - any: [French, German]")


def test_where_the_way_goes_beyond_a_word_the_word_is_meant():
    assert spot(MADE.at("city", "name")) == (2, 7, "city: Aveiro")


def test_where_the_way_leads_nowhere_the_nearest_above_is_meant():
    assert spot(MADE.at("pay", "period"))[:2] == (4, 3)
    assert spot(MADE.at("languages", 9))[:2] == (7, 3)


def test_without_anything_on_the_way_the_first_line_is_meant():
    assert spot(MADE.at("title")) == (1, 1, "---")


def test_a_key_is_found_and_not_its_value():
    assert spot(MADE.key("pay", "currency"))[:2] == (5, 3)


def test_a_key_that_is_not_there_is_where_its_value_would_be():
    assert MADE.key("pay", "period") == MADE.at("pay", "period")


def test_a_node_is_what_stands_there_or_nothing():
    assert MADE.node("pay", "amount").text == "850"
    assert MADE.node("pay", "period") is None


@pytest.mark.parametrize(
    ("text", "number", "line"),
    [("a\nb\n", 2, "b"), ("a\nb", 3, ""), ("a", 0, ""), ("a\r\nb", 1, "a"), ("x" * 2000, 1, "x" * 1000)],
)
def test_a_line_is_counted_from_one_and_cut_where_it_is_long(text, number, line):
    assert line_of(text, number) == line


def test_a_form_feed_ends_no_line():
    assert line_of("a\x0cb\nc", 2) == "c"
