from generator.facts.language import LANGUAGE
from tests.unit.facts.listings import listing


def test_a_listing_is_found_by_each_way_to_meet_a_demand():
    asked = listing(languages="[English B2, {any: [French B1, German B1]}]")
    assert LANGUAGE.demands(asked) == (("en",), ("fr", "de"))
    assert LANGUAGE.keys_of(asked) == ("en", "fr", "de")
