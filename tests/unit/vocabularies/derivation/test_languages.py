from generator.vocabularies.derivation.languages import made

MADE = made()


def test_a_language_is_known_by_its_older_codes_and_its_own_name():
    assert {MADE["words"][word] for word in ("deu", "deutsch")} == {"de"}
    assert MADE["words"]["iw"] == "he"


def test_a_variety_leads_to_its_language():
    assert MADE["words"]["brazilian portuguese"] == "pt"


def test_what_is_no_one_language_is_none():
    assert {"mul", "und", "zxx"} & {entry[0] for entry in MADE["entries"]} == set()


def test_a_name_that_is_the_code_of_another_is_told_apart_by_its_own():
    assert next(entry[1] for entry in MADE["entries"] if entry[0] == "gaa") == "Ga (gaa)"


def test_a_tag_whose_likely_script_runs_from_the_right_does_so():
    assert {"ar", "he", "fa", "az-IR", "Arab"} <= set(MADE["right_to_left"])
    assert {"az", "Latn", "en"} & set(MADE["right_to_left"]) == set()
