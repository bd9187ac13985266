from generator.facts.field import FIELD
from generator.facts.kinds.arrays import Arrays
from tests.unit.facts.listings import ENGLISH, catalogue, listing

ROWS = (listing("a", fields="[physics]"), listing("b", fields="[nursing-and-midwifery]"))


def laid():
    return FIELD.lay_out(catalogue(*ROWS), ROWS, Arrays())


def test_a_value_comes_with_all_that_it_belongs_to():
    assert laid()["values"] == ["05", "053", "0533", "09", "091", "0913"]


def test_each_value_names_its_parent_by_index():
    assert laid()["parents"] == [-1, 0, 1, -1, 3, 4]


def test_the_form_shows_the_values_at_the_top_with_those_below():
    top = FIELD.values(laid(), ENGLISH)
    assert [(value.key, value.narrower[0].key, value.narrower[0].narrower[0].key) for value in top] == [
        ("05", "053", "0533"),
        ("09", "091", "0913"),
    ]
