import pytest

from generator.reading.slips import meant, spelt

KEYS = ("title", "pay", "city", "deadline", "hours_per_week", "summary")


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("salary", "pay"),
        ("Location", "city"),
        ("closing date", "deadline"),
        ("hoursPerWeek", "hours_per_week"),
        ("hours-per-week", "hours_per_week"),
        ("dedline", "deadline"),
        ("Titel", "title"),
        ("Gehalt", "pay"),
        ("date limite", "deadline"),
    ],
)
def test_a_slip_is_taken_for_the_key_that_is_meant(key, near):
    assert meant(key, KEYS) == near


@pytest.mark.parametrize("key", ["colour", "xyz", ""])
def test_what_is_near_nothing_is_nothing(key):
    assert meant(key, KEYS) is None


def test_a_word_for_a_key_that_the_record_does_not_have_is_nothing():
    assert meant("salary", ("title",)) is None


def test_a_key_is_spelt_in_small_letters_with_underscores():
    assert spelt(" Learning-Outcomes of ") == "learning_outcomes_of"
