from datetime import datetime, timedelta

import pytest

from generator.vocabularies.zones import ANYWHERE, fixed, known_zone, zone_of, zones_at, zones_called, zones_of

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


@pytest.mark.parametrize(
    ("minutes", "name"), [(0, "UTC"), (60, "UTC+01:00"), (-210, "UTC-03:30"), (330, "UTC+05:30"), (-720, "UTC-12:00")]
)
def test_a_fixed_zone_is_called_by_its_offset_and_found_by_that_name(minutes, name):
    offset = timedelta(minutes=minutes)
    assert fixed(offset) == name
    assert known_zone(name)
    assert zone_of(name).utcoffset(WINTER) == offset


def test_a_day_ends_last_twelve_hours_behind_utc():
    assert zone_of(ANYWHERE).utcoffset(None) == timedelta(hours=-12)


@pytest.mark.parametrize(
    ("city", "zones"),
    [
        ("Berlin", ("Europe/Berlin",)),
        ("new york", ("America/New_York",)),
        ("São Paulo", ("America/Sao_Paulo",)),
        ("Atlantis", ()),
    ],
)
def test_a_city_that_a_zone_is_called_after_names_it(city, zones):
    assert zones_called(city, WINTER) == zones
