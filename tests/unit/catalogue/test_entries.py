from datetime import date

import pytest

from tests.unit.catalogue.listings import listing


@pytest.mark.parametrize(
    ("lines", "opened"),
    [
        ({"deadline": "2027-05-20"}, True),
        ({"deadline": "2027-01-20"}, True),  # closing soon is open still
        ({"deadline": "2027-05-20", "opens": "2027-03-01"}, False),
        ({"deadline": "2027-01-05"}, False),
        ({"deadline": "2027-05-20", "status": "paused"}, False),
    ],
)
def test_it_is_open_where_one_can_apply_now(lines, opened):
    assert listing("a", **lines).is_open is opened


def test_the_days_since_it_was_posted_go_before_those_since_it_was_verified():
    told = listing("a", posted="2026-12-31", verified="2027-01-08")
    assert told.days_since_posted(date(2027, 1, 10)) == 10


def test_where_it_says_nothing_of_when_it_was_posted_it_was_verified():
    assert listing("a", verified="2027-01-08").days_since_posted(date(2027, 1, 10)) == 2


def test_what_says_neither_is_older_than_everything():
    assert listing("a").days_since_posted(date(2027, 1, 10)) > 100_000
