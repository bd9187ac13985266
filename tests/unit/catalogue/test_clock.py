from datetime import UTC, datetime

import pytest

from generator.catalogue.rounds import stated_round
from tests.unit.catalogue.stated import placement


@pytest.mark.parametrize(
    ("place", "hour"),
    [
        ({"country": "CZ", "city": "Brno"}, 16),
        ({"country": "PT", "city": "Lisbon"}, 17),
        ({"country": "IN", "city": "Pune"}, 11.5),
        ({"country": "", "city": "", "locations": "['Brno, Czechia', 'Bonn, Germany']"}, 16),
    ],
)
def test_an_hour_without_a_zone_is_of_the_workplace(place, hour):
    closes = stated_round(placement(deadline="2027-02-15 17:00", **place)).closes()
    assert closes == datetime(2027, 2, 15, int(hour), int(hour % 1 * 60), tzinfo=UTC)


def test_a_zone_that_is_stated_goes_before_that_of_the_workplace():
    told = stated_round(placement(country="CZ", deadline="2027-02-15 17:00 Asia/Tokyo"))
    assert told.deadline.zone == "Asia/Tokyo"


def test_a_day_without_an_hour_has_no_zone():
    assert stated_round(placement(country="CZ", deadline="2027-02-15")).deadline.zone is None
