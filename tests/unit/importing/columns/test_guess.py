import pytest

from generator.importing.columns.aliases import ALIASES
from generator.importing.columns.guess import guessed, plain
from generator.importing.columns.meaning import is_target


def said(*names, **cells):
    return {name: str(meaning) for name, meaning in guessed({name: cells.get(name, []) for name in names}).items()}


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("title", "title"),
        ("JOB TITLE *", "title"),
        ("Apply by", "deadline"),
        ("hours_per_week", "hours_per_week"),
        ("Unternehmen", "organisation.name"),
        ("截止日期", "deadline"),
        ("Location", "place"),
        ("Contact person", "left out"),
        ("Duration (weeks)", "duration = {} weeks"),
        ("Weeks", "duration = {} weeks"),
        ("Salary (EUR/month)", "pay = {} EUR per month"),
        ("Monthly salary", "pay = {} per month"),
        ("Shoe size", "listed"),
        ("What is the title of the internship?", "title"),
        ("Name of your organisation", "organisation.name"),
        ("HoursWeekly", "hours_per_week"),
        ("Name", "listed"),
        ("Supervisor email", "left out"),
        ("Description of the organisation", "listed"),
    ],
)
def test_a_column_means_what_its_name_says(name, meaning):
    assert said(name) == {name: meaning}


def test_a_sum_takes_its_currency_and_period_from_columns_of_their_own():
    assert said("Pay", "Currency", "Per") == {"Pay": "pay = {} {Currency} per {Per}"}


def test_two_bounds_are_one_range():
    assert said("Weeks min", "Weeks max") == {"Weeks min": "duration = {}-{Weeks max} weeks"}


def test_days_come_with_the_order_that_one_of_them_shows():
    assert said("Deadline", Deadline=["03/04/2027", "31/03/2027"]) == {"Deadline": "deadline, day first"}


def test_no_name_stands_for_two_things():
    names = [plain(alias) for aliases in ALIASES.values() for alias in aliases]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_every_name_stands_for_something_that_a_column_can_mean():
    assert [target for target in ALIASES if not is_target(target)] == []
