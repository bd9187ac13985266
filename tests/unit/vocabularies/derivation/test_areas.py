from generator.vocabularies.derivation.areas import made

MADE = made()


def test_what_is_open_to_everybody_comes_first_then_groups_then_regions():
    keys = [entry[0] for entry in MADE["entries"]]
    assert (keys[0], keys[1], keys.index("EU") < keys.index("002")) == ("anywhere", "EU", True)


def test_a_region_is_known_by_its_name_in_languages_that_many_read():
    assert {MADE["words"][word] for word in ("europa", "europe", "欧洲")} == {"150"}


def test_north_america_is_no_region_of_its_own():
    assert MADE["unclear"]["north america"] == ["013", "021"]
    assert MADE["unclear"]["norteamerica"] == ["013", "021"]
