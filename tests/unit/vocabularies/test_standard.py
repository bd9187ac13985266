"""The vocabularies that every catalogue has."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.vocabularies.folding import fold
from generator.vocabularies.standard import countries, currencies, fields, languages
from generator.vocabularies.vocabulary import Vocabulary

ALL = [countries, languages, currencies, fields]
NAMED_ONCE = [countries, languages, currencies]


@pytest.mark.parametrize("vocabulary", ALL)
def test_each_key_slug_and_alias_finds_its_entry(vocabulary):
    words = vocabulary()
    for entry in words.entries.values():
        assert {words.find(text) for text in (entry.key, entry.slug, *entry.aliases)} == {entry.key}


@pytest.mark.parametrize("vocabulary", NAMED_ONCE)
def test_each_name_finds_its_entry(vocabulary):
    words = vocabulary()
    assert [key for key in words.entries if words.find(words.name(key)) != key] == []


@pytest.mark.parametrize("vocabulary", ALL)
def test_no_slug_is_used_twice_and_each_fits_an_address(vocabulary):
    slugs = [entry.slug for entry in vocabulary().entries.values()]
    assert [slug for slug, times in Counter(slugs).items() if times > 1] == []
    assert [slug for slug in slugs if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", slug)] == []


@pytest.mark.parametrize("vocabulary", ALL)
def test_no_alias_is_claimed_by_two_entries(vocabulary):
    claimed = Counter(
        word for entry in vocabulary().entries.values() for word in {fold(alias) for alias in entry.aliases}
    )
    assert [word for word, times in claimed.items() if times > 1] == []


@given(data=st.data())
def test_a_word_is_found_however_it_is_spelt(data):
    vocabulary: Vocabulary = data.draw(st.sampled_from(NAMED_ONCE))()
    key = data.draw(st.sampled_from(list(vocabulary.entries)))
    gap = data.draw(st.sampled_from([" ", "_", "-", "  ", "\t", "\u00a0"]))
    change = data.draw(st.sampled_from([str.upper, str.lower, str.title, str]))
    assert vocabulary.find(change(vocabulary.name(key)).replace(" ", gap)) == key


def test_countries_are_the_249_of_iso_3166_and_kosovo():
    keys = set(countries().entries)
    assert len(keys - {"XK"}) == 249
    assert "XK" in keys
    assert not keys & {"EU", "UN", "AC", "IC", "EA", "ZZ"}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("USA", "US"),
        ("the United States of America", "US"),
        ("Holland", "NL"),
        ("Czech Republic", "CZ"),
        ("Ivory Coast", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Turkey", "TR"),
        ("turkiye", "TR"),
        ("South Korea", "KR"),
        ("Burma", "MM"),
        ("DEU", "DE"),
        ("Deutschland", "DE"),
        ("espana", "ES"),
        ("日本", "JP"),
        ("Österreich", "AT"),
        ("Swaziland", "SZ"),
        ("Antigua and Barbuda", "AG"),
        ("\ufeffNorway\n", "NO"),
        ("NO", "NO"),
        ("Norge", "NO"),
        ("Allemagne", "DE"),
        ("Estados Unidos", "US"),
        ("德国", "DE"),
    ],
)
def test_a_country_is_found_by_what_people_call_it(text, key):
    assert countries().find(text) == key


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Germny", ("Germany",)),
        ("Congo", ("Congo - Kinshasa", "Congo - Brazzaville")),
        ("Korea", ("South Korea", "North Korea")),
        ("Czech", ("Czechia",)),
    ],
)
def test_a_country_misspelt_or_unclear_is_suggested(text, names):
    assert countries().find(text) is None
    assert countries().nearest(text) == names


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("german", "de"),
        ("ger", "de"),
        ("deu", "de"),
        ("Deutsch", "de"),
        ("Français", "fr"),
        ("Farsi", "fa"),
        ("русский", "ru"),
        ("pt-BR", "pt"),
        ("Gaelic", None),
        ("zh-Hans", "zh"),
        ("allemand", "de"),
        ("inglés", "en"),
    ],
)
def test_a_language_is_found_by_what_people_call_it(text, key):
    assert languages().find(text) == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("€", "EUR"),
        ("euros", "EUR"),
        ("Czech koruna", "CZK"),
        ("Kč", "CZK"),
        ("¥", None),
        ("$", None),
        ("DEM", None),
    ],
)
def test_a_currency_is_found_by_what_is_clear(text, key):
    assert currencies().find(text) == key


def test_a_dollar_sign_suggests_the_likeliest_first():
    assert currencies().nearest("$")[0] == "US Dollar"
