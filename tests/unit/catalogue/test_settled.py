"""Until when a catalogue stays as it is."""

from datetime import UTC, datetime

import pytest

from tests.unit.catalogue.listings import catalogue, listing


def settled_until(moment: str, **lines: str) -> str:
    now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    return catalogue(listing("robotics", now=now, **lines), now=now).settled_until.strftime("%Y-%m-%dT%H:%M")


@pytest.mark.parametrize(
    ("moment", "until"),
    [
        ("2027-01-10T08:00", "2027-01-11T00:00"),  # nothing happens that day
        ("2027-03-01T08:00", "2027-03-01T12:00"),  # the deadline ends everywhere on Earth at noon
        ("2027-03-01T12:00", "2027-03-02T00:00"),  # and has ended
    ],
)
def test_it_is_settled_until_a_listing_changes_or_the_day_is_over(moment, until):
    assert settled_until(moment, deadline="2027-02-28") == until


def test_it_is_not_settled_on_the_day_on_which_a_paused_listing_leaves_the_lists():
    assert settled_until("2027-05-30T00:00", deadline="2027-02-28", status="paused") == "2027-05-30T00:00"
