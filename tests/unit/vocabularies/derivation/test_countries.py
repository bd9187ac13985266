from generator.vocabularies.derivation.countries import made

MADE = made()


def test_a_country_is_known_by_its_code_of_three_letters_and_by_its_own_name_for_itself():
    assert {MADE["words"][word] for word in ("deu", "deutschland")} == {"DE"}


def test_a_code_that_was_given_up_leads_to_the_one_country_that_followed():
    assert MADE["words"]["burma"] == "MM"
    assert MADE["words"]["zar"] == "CD"


def test_a_code_whose_country_became_several_leads_nowhere():
    assert "yucs" not in MADE["words"]
    assert not {"yucs", "su"} & MADE["unclear"].keys()


def test_they_are_in_the_order_of_their_names():
    assert [entry[1] for entry in MADE["entries"]][:3] == ["Afghanistan", "Åland Islands", "Albania"]
