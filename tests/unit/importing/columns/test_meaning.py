import pytest

from generator.importing.columns.meaning import is_target, meaning_of, targets
from tests.unit.importing.rows import row


def filled(meaning, column, **cells):
    return meaning_of(meaning).filled(row(**cells), column)


@pytest.mark.parametrize("text", ["title", "place", "left out", "duration = {} weeks", "deadline, day first"])
def test_a_meaning_is_written_as_it_is_read(text):
    assert str(meaning_of(text)) == text


@pytest.mark.parametrize("text", ["", "titel", "organisation.shoe", "duration = weeks", "title =", "visa.shoe"])
def test_what_no_column_can_mean_is_no_meaning(text):
    assert meaning_of(text) is None


def test_a_key_inside_a_group_and_one_of_the_organisation_are_meanings():
    assert is_target("visa.needed")
    assert is_target("organisation.website")


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"Pay": "800", "Currency": "EUR", "Each": "month"}, "800 EUR per month"),
        ({"Pay": "800", "Currency": "EUR"}, "800 EUR"),
        ({"Pay": "800"}, "800"),
        ({"Currency": "EUR", "Each": "month"}, ""),
    ],
)
def test_what_is_empty_takes_the_words_before_it_along(cells, said):
    assert filled("pay = {} {Currency} per {Each}", "Pay", **cells) == said


def test_words_after_the_last_hole_stay():
    assert filled("duration = {}-{Most} weeks", "Least", Least="8", Most="10") == "8-10 weeks"
    assert filled("duration = {}-{Most} weeks", "Least", Least="8") == "from 8 weeks"


def test_every_target_is_one():
    assert all(map(is_target, targets()))
