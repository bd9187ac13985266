from generator.reading.terms import read_terms
from generator.reading.vocabularies import standard_words
from tests.unit.reading.texts import source, told

WORDS = standard_words()


def read(text):
    return read_terms(source(text, "content/vocabularies/tags.yaml"), WORDS)


def test_each_item_is_a_word_with_its_aliases_and_the_place_of_its_name():
    checked = read("- name: Sea\n  aliases: [ocean]\n- name: Land\n")
    assert [(each.term.name, each.term.aliases) for each in checked.record] == [("Sea", ("ocean",)), ("Land", ())]
    assert [(each.place.span.line, each.place.span.column) for each in checked.record] == [(1, 9), (3, 9)]


def test_an_item_with_a_fault_is_left_out_and_the_others_stay():
    checked = read("- name: Sea\n- Land\n- title: Lake\n- name: Pond\n")
    assert [each.term.name for each in checked.record] == ["Sea", "Pond"]
    assert told(checked.diagnostics)[:2] == [("not-keys", 2, 3), ("unknown-key", 3, 3)]


def test_a_file_that_is_no_list_says_so_once():
    assert told(read("name: Sea\n").diagnostics) == [("not-keys", 1, 1)]


def test_bytes_that_are_no_text_are_told():
    checked = read(b"\x89PNG")
    assert (checked.record, [fault.name for fault in checked.diagnostics]) == (None, ["not-text"])
