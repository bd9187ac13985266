import pytest

from generator.reading.front_matter import MOST_BYTES, read_document, read_yaml
from generator.reading.yaml_tree import Sequence
from tests.unit.reading.texts import PATH, told


def names(text):
    return [fault.name for fault in read_document(PATH, text)[1]]


def test_a_document_has_its_keys_and_its_body_with_the_line_it_begins_on():
    document, found = read_document(PATH, "---\ncity: Aveiro\n---\n\n\nText.\n")
    assert (document.front.get("city")[1].text, document.body, document.body_line) == ("Aveiro", "Text.", 6)
    assert found == []


def test_blank_lines_before_the_first_fence_move_every_place():
    document, _ = read_document(PATH, "\n\n---\ncity: Aveiro\n---\nText.\n")
    assert document.at("city").span.line == 4


def test_a_byte_order_mark_is_told_and_the_rest_is_read_with_its_places():
    document, found = read_document(PATH, "\ufeff---\ncity: Aveiro\n---\nText.\n")
    assert told(found) == [("byte-order-mark", 1, 1)]
    assert document.at("city").span.column == 7


def test_one_slip_does_not_hide_the_other_keys():
    document, found = read_document(PATH, "---\ncity:Aveiro\ncountry: PT\n---\nText.\n")
    assert told(found) == [("missing-space", 2, 1)]
    assert document.front.get("country")[1].text == "PT"
    assert document.broken == {"city"}


@pytest.mark.parametrize(
    ("front", "name"),
    [
        ("", "not-keys"),
        ("# only a comment", "not-keys"),
        ("- a\n- b", "not-keys"),
        ("title: a\x07b", "control-character"),
        ("title: a\u2028b", "control-character"),
        ("tags: " + "[" * 12 + "]" * 12, "too-deep"),
        ("tags: [" + "[]," * 200 + "]", "too-deep"),
        ("title: " + "a" * MOST_BYTES, "front-matter-too-large"),
        ("city: Aveiro #2", "swallowed-comment"),
    ],
)
def test_front_matter_that_is_none_or_too_much_is_refused(front, name):
    assert names(f"---\n{front}\n---\nText.\n") == [name]


def test_front_matter_just_within_its_bounds_is_read():
    assert names("---\ntags: " + "[" * 11 + "]" * 11 + "\n---\nText.\n") == []
    assert names(f"---\ntitle: {'a' * (MOST_BYTES - 9)}\n---\nText.\n") == []


def test_a_control_character_is_shown_where_it_stands():
    _, found = read_document(PATH, "---\ncity: Aveiro\ntitle: a\x07b\n---\nText.\n")
    assert told(found) == [("control-character", 3, 9)]


def test_a_body_that_costs_too_much_is_refused():
    assert names("---\ncity: Aveiro\n---\n" + "[" * 500) == ["body-too-large"]


def test_a_yaml_file_may_be_a_list():
    document, tree, found = read_yaml("content/vocabularies/tags.yaml", "- name: sea\n")
    assert (isinstance(tree, Sequence), document.front, found) == (True, None, [])


def test_a_yaml_file_with_a_slip_is_read_key_by_key():
    document, _, found = read_yaml("content/site.yaml", "name:Harbour\ntagline: Abroad.\n")
    assert told(found) == [("missing-space", 1, 1)]
    assert document.front.get("tagline")[1].text == "Abroad."


def test_a_vocabulary_of_many_terms_is_read():
    text = "".join(
        f"term-{number}: {{name: Term {number}, aliases: [a{number}, b{number}]}}\n" for number in range(900)
    )
    _, tree, faults = read_yaml("content/vocabularies/documents.yaml", text)
    assert (len(tree.entries), faults) == (900, [])


def test_a_vocabulary_beyond_its_bound_is_refused_with_the_bound():
    _, tree, faults = read_yaml("content/vocabularies/documents.yaml", "# a\n" * 20_000)
    assert (tree, [fault.message for fault in faults]) == (None, ["the file has more than 64 kB"])
