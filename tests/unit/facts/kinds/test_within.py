from generator.facts.kinds.arrays import Arrays
from generator.facts.remote_from import REMOTE_FROM
from tests.unit.facts.listings import ENGLISH, catalogue, listing

ROWS = (
    listing("a", remote_from="[Nordic countries]"),
    listing("b", remote_from="[Sweden, Estonia]"),
    listing("c"),
)


def laid():
    return REMOTE_FROM.lay_out(catalogue(*ROWS), ROWS, Arrays())


def test_what_is_asked_for_are_the_members_of_all_groups():
    assert laid()["values"] == ["AX", "DK", "EE", "FI", "FO", "GL", "IS", "NO", "SE"]


def test_each_group_lists_its_members_by_index():
    assert laid()["groups"] == [[2], [8], [0, 1, 3, 4, 5, 6, 7, 8]]


def test_a_row_without_any_is_told():
    assert laid()["unstated"]


def test_the_form_offers_the_members_by_name():
    assert "Faroe Islands" in REMOTE_FROM.control(laid(), ENGLISH).names
