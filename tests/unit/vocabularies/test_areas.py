"""Regions and groups of countries."""

import pytest

from generator.vocabularies.areas import ANYWHERE, WORLD, areas, covered, groups, members, region_of, regions
from generator.vocabularies.standard import countries


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("EU", "EU"),
        ("european union", "EU"),
        ("EU/EEA", "EEA"),
        ("Europe", "150"),
        ("LATAM", "419"),
        ("Amérique latine", "419"),
        ("GCC", "gulf"),
        ("Cedeao", "ECOWAS"),
        ("worldwide", ANYWHERE),
        ("Portugal", "PT"),
        ("Micronesia", "FM"),
        ("America", "US"),
    ],
)
def test_an_area_is_found_by_what_people_call_it(text, key):
    assert areas().find(text) == key


@pytest.mark.parametrize("text", ["North America", "Norteamérica", "MENA", "APAC", "EMEA", "Middle East", "Congo"])
def test_what_may_be_several_areas_is_none_and_all_are_suggested(text):
    assert areas().find(text) is None
    assert len(areas().nearest(text)) > 1


@pytest.mark.parametrize(
    ("area", "inside", "outside"),
    [
        ("EU", "PT", "GB"),
        ("EEA", "NO", "CH"),
        ("schengen", "CH", "IE"),
        ("419", "JM", "US"),
        ("nordic", "FO", "EE"),
        ("balkans", "XK", "HU"),
        ("gulf", "QA", "IQ"),
        ("ASEAN", "TL", "PG"),
        ("ECOWAS", "NG", "ML"),
        ("011", "ML", "MA"),
        (ANYWHERE, "AQ", "ZZ"),
        ("PT", "PT", "ES"),
    ],
)
def test_an_area_stands_for_its_countries(area, inside, outside):
    assert inside in members(area)
    assert outside not in members(area)


def test_members_are_countries_that_we_know():
    assert covered(areas().entries) == set(countries().entries)


def test_a_group_may_be_made_of_groups():
    assert members("EU") < members("EEA")


def test_no_area_is_no_country():
    assert covered([]) == frozenset()


def test_an_unknown_area_has_no_members():
    with pytest.raises(KeyError):
        members("ZZ")


def test_every_group_has_a_source():
    assert all(group.source.startswith("https://") for group in groups().values())


def test_a_region_is_made_of_what_lies_in_it():
    assert regions()["202"] == regions()["011"] | regions()["014"] | regions()["017"] | regions()["018"]
    assert regions()[WORLD] == set(countries().entries)


@pytest.mark.parametrize(
    ("country", "continent"),
    [("CZ", "150"), ("TR", "142"), ("EG", "002"), ("CL", "019"), ("FJ", "009"), ("TW", "142"), ("AQ", None)],
)
def test_a_country_lies_on_its_continent(country, continent):
    assert region_of(country) == continent
