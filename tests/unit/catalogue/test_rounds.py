from datetime import UTC, date, datetime

import pytest

from generator.catalogue.rounds import carry, coming_round, round_before, stated_round
from tests.unit.catalogue.stated import placement


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def deadlines(lines, *days):
    stated = placement(**lines)
    return [str(coming_round(stated, at(day)).deadline.last) for day in days]


YEARLY = {"deadline": "2027-02-28", "cycle": "yearly"}


def test_without_a_cycle_the_stated_round_is_the_only_one():
    assert deadlines({"deadline": "2027-02-28"}, "2026-01-01", "2035-01-01") == ["2027-02-28"] * 2


def test_a_cycle_goes_on_to_the_first_round_that_is_not_over():
    assert deadlines(YEARLY, "2027-02-28", "2027-03-02", "2031-02-01", "2031-03-02") == [
        *("2027-02-28", "2028-02-28", "2031-02-28", "2032-02-28"),
    ]


def test_twice_a_year_is_every_six_months():
    assert deadlines(YEARLY | {"cycle": "twice-a-year"}, "2027-03-02", "2027-08-30") == ["2027-08-28", "2028-02-28"]


def test_a_31st_stays_one_after_a_month_that_has_none():
    stated = stated_round(placement(deadline="2027-08-31"))
    assert [str(carry(stated, 6, times).deadline.last) for times in (1, 2)] == ["2028-02-29", "2028-08-31"]


def test_a_month_for_the_start_stays_a_whole_month():
    moved = carry(stated_round(placement(starts="2027-02")), 12, 1)
    assert (moved.starts[0].earliest, moved.starts[0].latest) == (date(2028, 2, 1), date(2028, 2, 29))


@pytest.mark.parametrize(
    ("stated", "moved", "last"),
    [
        ("early February 2027", "early February 2028", "2028-02-10"),
        ("end of February 2027", "end of February 2028", "2028-02-29"),
        ("mid February", "mid February", "None"),
    ],
)
def test_an_approximate_deadline_is_said_anew_in_its_own_words(stated, moved, last):
    deadline = carry(stated_round(placement(deadline=stated, cycle="yearly")), 12, 1).deadline
    assert (deadline.about, str(deadline.last)) == (moved, last)


def test_a_carried_round_opens_three_months_before_its_deadline_unless_it_says_when():
    stated = stated_round(placement(**YEARLY))
    assert stated.begins() is None
    assert carry(stated, 12, 1).begins() == at("2027-11-30")
    told = stated_round(placement(**YEARLY, opens="2026-12-01"))
    assert carry(told, 12, 1).begins() == at("2027-12-01")


def test_a_round_opens_with_the_day_in_the_zone_of_its_deadline():
    told = stated_round(placement(deadline="2027-07-28 17:00 Europe/Lisbon", opens="2027-06-01"))
    assert told.begins() == datetime(2027, 5, 31, 23, tzinfo=UTC)


def test_a_rolling_round_of_a_cycle_is_over_with_the_last_day_for_its_start():
    told = stated_round(placement(deadline="rolling", starts="2027-06", cycle="yearly"))
    assert (told.closes(), told.over()) == (None, at("2027-07-01T12:00"))


def test_the_round_before_a_carried_one_is_one_cycle_earlier_and_the_stated_one_has_none():
    stated = placement(**YEARLY)
    third = coming_round(stated, at("2029-01-01"))
    second = round_before(stated, third)
    assert (str(second.deadline.last), second.carried) == ("2028-02-28", 1)
    assert round_before(stated, stated_round(stated)) is None
