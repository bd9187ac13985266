from generator.vocabularies.derivation.areas import made
from generator.vocabularies.derivation.assembling import in_world_languages

MADE = made()


def test_what_is_open_to_everybody_comes_first_then_groups_then_regions():
    keys = [entry[0] for entry in MADE["entries"]]
    assert (keys[0], keys[1], keys.index("EU") < keys.index("002")) == ("anywhere", "EU", True)


def test_a_group_may_be_made_of_groups_and_of_regions():
    assert set(MADE["members"]["EU"].split()) < set(MADE["members"]["EEA"].split())
    assert set(MADE["members"]["005"].split()) < set(MADE["members"]["419"].split())


def test_a_region_is_known_by_its_name_in_languages_that_many_read():
    [german] = [name for name in in_world_languages("territories", ["150"])["150"] if name == "Europa"][:1]
    assert MADE["words"][german.casefold()] == "150"


def test_north_america_is_no_region_of_its_own():
    assert MADE["unclear"]["north america"] == ["013", "021"]
