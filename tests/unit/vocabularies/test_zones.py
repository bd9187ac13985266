from datetime import datetime

import pytest

from generator.vocabularies.zones import known_zone, zones_at, zones_of

WINTER = datetime.fromisoformat("2027-01-15T17:00")


@pytest.mark.parametrize(
    ("places", "zones"),
    [
        ([("NO", "Bergen")], ("Europe/Oslo",)),
        ([("DE", None)], ("Europe/Berlin",)),
        ([("AR", "Rosario")], ("America/Argentina/Buenos_Aires",)),
        ([("PT", "Lisbon")], ("Europe/Lisbon",)),
        ([("US", "New York")], ("America/New_York",)),
        ([("FR", "Lyon"), ("DE", "Bonn")], ("Europe/Paris",)),
    ],
)
def test_a_country_with_one_clock_or_a_city_that_a_zone_is_called_after_is_certain(places, zones):
    assert zones_at(places, WINTER) == zones


@pytest.mark.parametrize(
    "places", [[("PT", "Aveiro")], [("US", None)], [("BR", "Curitiba")], [("PT", "Lisbon"), ("ES", "Madrid")]]
)
def test_several_clocks_are_several_answers(places):
    assert len(zones_at(places, WINTER)) > 1


def test_every_zone_of_every_country_is_one_that_there_is():
    assert all(known_zone(zone) for country in ("PT", "US", "CN", "ZZ") for zone in zones_of(country))
    assert zones_of("ZZ") == ()
