import pytest

from generator.importing import json_table
from generator.importing.json_table import read_json_table


def read(text):
    return read_json_table("offers.json", text.encode() if isinstance(text, str) else text)


def said(text):
    rows, _ = read(text)
    return [{column: row.said(column) for column in row.cells} for row in rows]


def names(text):
    return [(fault.name, fault.place.span.line if fault.place.span else None) for fault in read(text)[1]]


def test_each_object_is_a_row_and_numbers_stay_as_they_are_written():
    assert said('[{"a": 1.50, "b": 007e2}]'.replace("007e2", "7e2")) == [{"a": "1.50", "b": "7e2"}]


def test_yes_no_and_nothing_are_words():
    assert said('[{"a": true, "b": false, "c": null, "d": "N/A"}]') == [{"a": "Yes", "b": "No"}]


def test_every_value_keeps_its_place():
    rows, _ = read('[\n {"a": 1,\n  "b": 2}]')
    assert (rows[0].place.span.line, rows[0].at("b").span.line, rows[0].at("b").span.column) == (2, 3, 8)


def test_a_mark_of_utf_8_at_the_beginning_is_passed_over():
    assert said(b'\xef\xbb\xbf[{"a": 1}]') == [{"a": "1"}]


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ("[\n1,]", "unreadable-import", 2),
        ("[NaN]", "unreadable-import", None),
        ('{"a": 1}', "unreadable-import", None),
        (b"[\xff]", "unreadable-import", None),
        ("[" * 60 + "]" * 60, "unreadable-import", None),
    ],
)
def test_what_is_no_list_of_offers_has_no_rows_and_one_fault(text, name, line):
    assert (read(text)[0], names(text)) == ([], [(name, line)])


def test_an_item_that_is_no_object_is_told_and_the_others_are_read():
    assert (said('[7,\n{"a": 1}]'), names('[7,\n{"a": 1}]')) == ([{"a": "1"}], [("not-an-offer", 1)])


def test_too_many_rows_are_refused(monkeypatch):
    monkeypatch.setattr(json_table, "MOST_ROWS", 1)
    assert names('[{"a": 1}, {"a": 2}]') == [("unreadable-import", None)]


def test_too_many_columns_are_too_much_of_an_offer(monkeypatch):
    monkeypatch.setattr(json_table, "MOST_COLUMNS", 1)
    assert names('[{"a": 1, "b": 2}, {"a": 1}]') == [("not-an-offer", 1)]


def test_of_a_column_that_stands_twice_the_first_counts():
    assert (said('[{"a": 1, "a": 2}]'), names('[{"a": 1, "a": 2}]')) == ([{"a": "1"}], [("odd-value", 1)])


def test_a_list_or_a_group_in_place_of_a_word_is_dropped_and_told():
    text = '[{"a": [1], "b": {"c": 1}, "d": 1}]'
    assert (said(text), names(text)) == ([{"d": "1"}], [("odd-value", 1)] * 2)


def test_characters_that_deceive_are_taken_out_and_told():
    rows, faults = read('[{"a\u200b": "x\u202ey"}]')
    assert (rows[0].said("a"), faults[0].name, "U+202E" in faults[0].message) == ("xy", "hidden-characters", True)
