from datetime import date

import pytest

from generator.catalogue.assemble import Records, assemble
from generator.catalogue.history import History
from generator.diagnostics.place import Place
from generator.rules.together.past_deadline import check
from tests.unit.catalogue.listings import NOW, SITE, listing
from tests.unit.catalogue.stated import WORDS

TODAY = NOW.date()


def told(changed=TODAY, now=NOW, **lines):
    """What is said of a listing that changed on a day; `NOW` is 10 January 2027."""
    one = listing("robotics", now=now, **lines)
    history = History(changed={one.path: changed} if changed else {})
    catalogue = assemble(SITE, now, WORDS, Records(listings=(one,)), history)
    return [each.cure for each in check(catalogue, lambda path, *_: Place(path=path))]


OVER = {"deadline": "2026-02-28", "starts": "2026-06"}
STAY = "else add  status: filled  or  status: withdrawn"


@pytest.mark.parametrize("day", [date(2026, 12, 20), TODAY])
def test_a_listing_that_was_over_when_it_changed_is_told_and_given_its_next_year(day):
    assert told(day, **OVER) == [f"did you mean  deadline: 2027-02-28, and `starts` as many years later? {STAY}"]


@pytest.mark.parametrize("day", [date(2026, 2, 27), date(2026, 3, 1), None])
def test_one_that_changed_before_or_long_ago_or_who_knows_when_is_not(day):
    assert told(day, **OVER) == []


def test_an_hour_and_its_zone_stay():
    said = told(deadline="2024-02-29 17:00 Europe/Lisbon", starts="2028-06")
    assert said == [f"did you mean  deadline: 2027-02-28 17:00 Europe/Lisbon? {STAY}"]


def test_about_a_month_stays_about_a_month():
    assert told(deadline="mid February 2026", starts="flexible") == [
        f"did you mean  deadline: mid February 2027? {STAY}"
    ]


def test_where_only_the_start_is_dated_it_is_the_start_that_moves():
    assert told(deadline="rolling", starts="2025-06") == [
        "move `starts` by 2 years, or add  status: filled  or  status: withdrawn"
    ]


@pytest.mark.parametrize(
    "lines",
    [
        OVER | {"status": "filled"},
        OVER | {"status": "withdrawn"},
        OVER | {"cycle": "yearly"},
        {"deadline": "2027-02-28", "starts": "2027-06"},
        {"deadline": "rolling", "starts": "flexible", "posted": "2025-11-20"},
    ],
)
def test_what_is_closed_in_words_comes_again_or_has_no_date_is_not_told(lines):
    assert told(**lines) == []
