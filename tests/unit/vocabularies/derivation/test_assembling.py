from generator.vocabularies.derivation.assembling import assembled, in_world_languages

NAMES = {"CD": "Congo - Kinshasa", "CG": "Congo - Brazzaville"}


def words(**claims):
    return assembled(NAMES, **({"own": {}, "cldr": {}} | claims))["words"]


def test_keys_and_names_are_words_however_they_are_spelt():
    assert words() == {"cd": "CD", "cg": "CG", "congo kinshasa": "CD", "congo brazzaville": "CG"}


def test_a_word_that_one_source_gives_to_two_keys_means_neither_and_is_unclear():
    made = assembled(NAMES, {"CD": ["Congo"], "CG": ["Congo"]}, {})
    assert "congo" not in made["words"]
    assert made["unclear"] == {"congo": ["CD", "CG"]}


def test_our_own_words_go_before_those_of_cldr():
    assert words(own={"CD": ["Congo"]}, cldr={"CG": ["Congo"]})["congo"] == "CD"


def test_what_our_own_words_leave_unclear_no_later_source_makes_clear():
    assert "congo" not in words(own={"CD": ["Congo"], "CG": ["Congo"]}, cldr={"CG": ["Congo"]})


def test_foreign_words_are_understood_and_are_no_aliases():
    made = assembled(NAMES, {"CD": ["Zaire"]}, {}, {"CD": ["Kongo-Kinshasa"]})
    assert made["words"]["kongo kinshasa"] == "CD"
    assert [entry[3:] for entry in made["entries"]] == [["Zaire"], []]


def test_the_world_languages_name_a_country_each_in_its_own_way():
    assert {"Allemagne", "Alemania", "Германия", "德国"} <= set(in_world_languages("territories", ["DE"])["DE"])
