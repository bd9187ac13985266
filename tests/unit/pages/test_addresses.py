"""Addresses: each kind declares its own, and those of a language stand in its folder."""

import pytest

from generator.pages.address import Address
from generator.pages.addresses import Addresses, alone, at_the_foot
from generator.pages.kinds import DECLARED
from generator.reading.vocabularies import standard_words

WORDS = standard_words()
CASES = [
    (("home",), ""),
    (("a_to_z",), "a-z/"),
    (("country", "PT"), "countries/portugal/"),
    (("country_field", "PT", "053"), "countries/portugal/physical-sciences/"),
    (("placement", "harbour", "diver"), "placements/harbour/diver/"),
    (("organisation", "harbour"), "organisations/harbour/"),
    (("feed",), "feed.xml"),
]


@pytest.mark.parametrize(("asked", "url"), CASES)
def test_a_page_is_found_by_its_kind_and_what_it_is_about(asked, url):
    assert Addresses(DECLARED, WORDS).of(*asked) == url


@pytest.mark.parametrize(("asked", "url"), CASES)
def test_in_another_language_all_stand_in_its_folder(asked, url):
    assert Addresses(DECLARED, WORDS, "fr/").of(*asked) == f"fr/{url}"


def test_what_is_the_same_in_every_language_stands_once():
    assert Addresses(DECLARED, WORDS, "fr/").of("logo", "tide", "0f") == "media/tide.0f.webp"


def test_a_translation_stands_below_what_it_translates():
    assert Addresses(DECLARED, WORDS, "fr/").of("guide", "kenya", language="sw") == "fr/guides/kenya/sw/"


def test_the_foot_leads_to_the_kinds_that_say_what_it_calls_them_in_their_order():
    declared = {"last": Address("z/", foot="Last"), "other": Address("o/"), "first": Address("a/", foot="First")}
    assert list(at_the_foot(declared, "fr/").items()) == [("fr/z/", "Last"), ("fr/a/", "First")]


def test_a_kind_that_nobody_declared_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        Addresses(DECLARED, WORDS).of("nowhere")


def test_templates_know_the_addresses_of_kinds_with_one_page():
    known = alone(DECLARED, "fr/")

    assert known["A_TO_Z"] == "fr/a-z/"
    assert known["SEARCH"] == "fr/search/"
    assert "COUNTRY" not in known
