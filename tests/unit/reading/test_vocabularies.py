from generator.reading.vocabularies import read_vocabularies, standard_words
from tests.unit.reading.texts import source, told


def read(**files):
    return read_vocabularies([source(text, f"content/vocabularies/{name}.yaml") for name, text in files.items()])


def test_every_catalogue_has_the_words_of_the_world():
    assert set(standard_words().known) == {"areas", "countries", "languages", "currencies", "fields"}


def test_a_catalogue_adds_a_vocabulary_of_its_own():
    words, found = read(tags="- name: Deep Sea\n  aliases: [abyss]\n")
    assert (words.of("tags").find("abyss"), found) == ("deep-sea", [])


def test_a_catalogue_adds_words_for_what_is_there():
    words, _ = read(countries="- key: PT\n  name: Lusitania\n")
    assert words.of("countries").find("lusitania") == "PT"
    assert words.of("areas").find("lusitania") == "PT"
    assert words.of("countries").name("PT") == "Portugal"


def test_a_catalogue_adds_words_for_a_group_of_countries():
    words, _ = read(areas="- key: EU\n  name: The twenty-seven\n")
    assert words.of("areas").find("the twenty-seven") == "EU"


def test_a_word_that_is_taken_is_told_at_its_place_and_keeps_its_meaning():
    words, found = read(countries="- key: ES\n  name: Portugal\n")
    assert told(found) == [("taken-word", 2, 9), ("unused-name", 2, 9)]
    assert words.of("countries").find("Portugal") == "PT"


def test_files_of_other_kinds_are_passed_over():
    words, found = read_vocabularies([source("name: Harbour", "content/site.yaml"), source("x")])
    assert (words.known.keys(), found) == (standard_words().known.keys(), [])
