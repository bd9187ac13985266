"""Names in other languages, directions, zones and levels."""

import subprocess
import sys

import pytest

from generator.vocabularies.direction import text_direction
from generator.vocabularies.naming import name_in
from generator.vocabularies.standard import withdrawn
from generator.vocabularies.zones import known_zone


@pytest.mark.parametrize(
    ("title", "key", "locale", "name"),
    [
        ("country", "DE", "en", "Germany"),
        ("country", "DE", "fr", "Allemagne"),
        ("country", "DE", "zh-Hant-TW", "德國"),
        ("language", "cs", "de", "Tschechisch"),
        ("currency", "CZK", "cs", "česká koruna"),
        ("area", "150", "pl", "Europa"),
        ("area", "EEA", "pl", "European Economic Area"),
        ("country", "DE", "tlh", "Germany"),
        ("country", "DE", "not a locale", "Germany"),
    ],
)
def test_an_entry_is_named_in_a_language_or_else_in_english(title, key, locale, name):
    assert name_in(title, key, locale) == name


def test_an_unknown_key_has_no_name():
    with pytest.raises(KeyError):
        name_in("country", "ZZ", "fr")


def test_babel_is_not_loaded_until_a_foreign_name_is_asked_for():
    program = """
import sys
from generator.vocabularies import areas, cefr, clashes, direction, naming, standard, zones
for made in (standard.countries, standard.languages, standard.currencies, standard.fields):
    made().nearest("Germny")
areas.region_of("DE"), areas.covered(["EU"]), direction.text_direction("ar"), naming.name_in("country", "DE", "en")
sys.exit("babel" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize(
    ("tag", "direction"),
    [
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("he", "rtl"),
        ("FA", "rtl"),
        ("ur_PK", "rtl"),
        ("az-Arab", "rtl"),
        ("pa-PK", "rtl"),
        ("pa", "ltr"),
        ("ks-Deva", "ltr"),
        ("en", "ltr"),
        ("", "ltr"),
        ("?", "ltr"),
    ],
)
def test_a_language_is_written_one_way(tag, direction):
    assert text_direction(tag) == direction


@pytest.mark.parametrize(
    ("name", "known"),
    [("Europe/Prague", True), ("UTC", True), ("Europe/Pragu", False), ("../etc/passwd", False), ("", False)],
)
def test_a_zone_is_known_or_not(name, known):
    assert known_zone(name) is known


def test_a_withdrawn_currency_tells_its_last_day():
    day = withdrawn("HRK")
    assert day is not None
    assert day.year == 2023
    assert withdrawn("EUR") is None
