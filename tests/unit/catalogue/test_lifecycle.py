from datetime import UTC, date, datetime, timedelta

import pytest

from generator.catalogue.lifecycle import Lifecycle, State, lifecycle
from tests.unit.catalogue.stated import placement


def at(moment: str, **lines: str) -> Lifecycle:
    return lifecycle(placement(**lines), datetime.fromisoformat(moment).replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        ("2026-11-30T23:59", State.UPCOMING),
        ("2026-12-01T00:00", State.OPEN),
        ("2027-02-14T11:59", State.OPEN),
        ("2027-02-14T12:00", State.CLOSING_SOON),
        ("2027-03-01T11:59", State.CLOSING_SOON),
        ("2027-03-01T12:00", State.CLOSED),
        ("2027-05-30T11:59", State.CLOSED),
        ("2027-05-30T12:00", State.ARCHIVED),
    ],
)
def test_a_listing_without_a_zone_closes_at_the_end_of_the_day_anywhere_on_earth(moment, state):
    assert at(moment, opens="2026-12-01").state is state


def test_days_left_are_whole_days_after_today_and_none_are_left_on_the_last():
    assert [at(f"2027-02-{day}T13:00").days_left for day in (25, 26, 27)] == [3, 2, 1]
    assert at("2027-03-01T11:59").days_left == 0
    assert at("2027-03-01T12:00").days_left is None


def test_a_stated_zone_decides_when_the_day_ends():
    zone = {"deadline": "2027-02-28 17:00 Asia/Tokyo"}
    assert at("2027-02-28T07:59", **zone).state is State.CLOSING_SOON
    assert at("2027-02-28T08:00", **zone).state is State.CLOSED


def test_a_rolling_listing_never_closes():
    found = at("2099-01-01T00:00", deadline="rolling")
    assert (found.state, found.closes, found.days_left, found.changes_at) == (State.OPEN, None, None, None)


def test_about_a_month_without_a_year_never_closes():
    assert at("2099-01-01T00:00", deadline="mid February").state is State.OPEN


def test_about_a_month_of_a_year_closes_with_its_last_day():
    assert at("2027-02-20T13:00", deadline="mid February 2027").state is State.CLOSING_SOON
    assert at("2027-02-21T12:00", deadline="mid February 2027").state is State.CLOSED


@pytest.mark.parametrize("status", ["paused", "filled", "withdrawn"])
def test_what_the_listing_says_of_itself_goes_before_its_dates(status):
    found = at("2027-01-01T00:00", status=status)
    assert found.state == status
    assert not found.indexed
    assert not found.job_posting
    assert found.shown_in_lists is (status != "withdrawn")


def test_a_filled_listing_leaves_the_lists_when_its_dates_are_long_past():
    assert not at("2027-08-01T00:00", status="filled").shown_in_lists


def test_a_filled_round_does_not_fill_the_next_one():
    assert at("2028-01-15T00:00", status="filled", cycle="yearly").state is State.OPEN


def test_between_two_rounds_a_listing_is_closed_and_says_when_it_usually_opens():
    found = at("2027-06-01T00:00", opens="2026-10-01", cycle="yearly", starts="2027-06", ends="2027-09-30")
    assert (found.state, found.usually_opens, found.carried) == (State.CLOSED, 10, True)
    assert found.closes == datetime(2027, 3, 1, 12, tzinfo=UTC)
    assert found.round.opens == date(2027, 10, 1)
    assert found.round.deadline.last == date(2028, 2, 28)
    assert found.round.starts[0].earliest == date(2028, 6, 1)
    assert found.round.ends.latest == date(2028, 9, 30)
    assert found.changes_at == datetime(2027, 10, 1, tzinfo=UTC)


def test_a_carried_round_opens_ninety_days_before_its_deadline_where_nothing_is_stated():
    assert at("2027-11-29T23:00", cycle="yearly").state is State.CLOSED
    opened = at("2027-11-30T00:00", cycle="yearly")
    assert (opened.state, opened.carried, opened.job_posting) == (State.OPEN, True, False)
    assert opened.indexed


def test_a_listing_with_a_cycle_is_never_archived():
    start = datetime(2027, 3, 2, tzinfo=UTC)
    stated = placement(cycle="yearly")
    states = {lifecycle(stated, start + timedelta(days=day)).state for day in range(0, 4000, 7)}
    assert states == {State.CLOSED, State.OPEN, State.CLOSING_SOON}


def test_a_day_at_the_end_of_a_month_is_carried_from_the_stated_one():
    twice = {"deadline": "2027-08-31", "cycle": "twice-a-year"}
    assert at("2028-01-15T00:00", **twice).round.deadline.last == date(2028, 2, 29)
    assert at("2028-07-15T00:00", **twice).round.deadline.last == date(2028, 8, 31)
    leap = {"deadline": "2028-02-29", "cycle": "yearly"}
    assert at("2029-01-15T00:00", **leap).round.deadline.last == date(2029, 2, 28)
    assert at("2032-01-15T00:00", **leap).round.deadline.last == date(2032, 2, 29)


def test_a_whole_month_is_carried_to_a_whole_month():
    found = at("2027-12-31T00:00", starts="2027-02", cycle="yearly", deadline="2027-01-15")
    assert found.round.starts[0].latest == date(2028, 2, 29)


def test_an_approximate_deadline_is_carried_in_words_too():
    found = at("2027-12-31T00:00", deadline="late February 2027", cycle="yearly")
    assert (found.round.deadline.about, found.round.deadline.last) == ("late February 2028", date(2028, 2, 29))


def test_a_rolling_listing_with_a_cycle_carries_its_start():
    found = at("2030-01-01T00:00", deadline="rolling", starts="2027-06", cycle="yearly")
    assert (found.state, found.round.starts[0].earliest, found.carried) == (State.OPEN, date(2030, 6, 1), True)


def test_a_listing_is_unverified_when_it_was_confirmed_over_180_days_ago():
    assert not at("2027-06-30T00:00", verified="2027-01-01").unverified
    assert at("2027-07-01T00:00", verified="2027-01-01").unverified
    assert at("2027-07-01T00:00", posted="2027-01-01").unverified
    assert not at("2027-07-01T00:00").unverified


def test_closed_listings_leave_search_and_archived_ones_the_lists():
    closed, archived = at("2027-04-01T00:00"), at("2027-07-01T00:00")
    assert (closed.shown_in_lists, closed.indexed) == (True, False)
    assert (archived.shown_in_lists, archived.indexed) == (False, False)


@pytest.mark.parametrize("lines", [{"opens": "2026-12-01"}, {"cycle": "yearly"}, {"opens": "2027-02-20"}, {}])
def test_the_state_changes_at_the_moment_that_is_foretold_and_not_before(lines):
    stated = placement(**lines)
    now = datetime(2026, 11, 1, 12, tzinfo=UTC)
    for _ in range(6):
        found = lifecycle(stated, now)
        if found.changes_at is None:
            break
        assert lifecycle(stated, found.changes_at - datetime.resolution).state is found.state
        now = found.changes_at + datetime.resolution
        assert lifecycle(stated, now).state is not found.state
