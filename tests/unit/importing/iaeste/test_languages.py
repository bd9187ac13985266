from generator.importing.iaeste.languages import in_words, languages, used
from tests.unit.importing.rows import row

ALL = row(
    Language1="English",
    Language1Level="Good",
    Language1or="And",
    Language2="French",
    Language2Level="FAIR",
    Language2or="or",
    Language3="German",
    Language3Level="Excellent",
)


def test_and_joins_groups_and_or_the_languages_of_a_group():
    assert languages(ALL) == ["English B2", {"any": ["French B1", "German C1"]}]


def test_they_are_told_in_iaeste_s_own_words_too():
    assert in_words(ALL) == "English (good) and French (fair) or German (excellent)"


def test_a_level_of_another_kind_stays_as_it_stands():
    assert languages(row(Language1="English", Language1Level="B2")) == ["English B2"]
    assert languages(row(Language1="English")) == ["English"]


def test_an_or_before_the_first_language_there_is_joins_nothing():
    assert languages(row(Language1or="Or", Language2="French")) == ["French"]


def test_only_columns_of_a_language_that_is_there_are_used():
    lone = row(Language1="English", Language1or="And", Language2Level="Good", Language3="German", Language3Level="Fair")
    assert used(lone) == ("Language1", "Language3", "Language3Level")
    assert used(row(Language1="English", Language1or="And", Language2="German"))[-1] == "Language1or"
