from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.controls import Sorting
from generator.facts.kinds.order import Order
from tests.unit.facts.listings import ENGLISH, catalogue, listing
from tests.unit.facts.reading import array

ROWS = (listing("a"), listing("b"))


def test_ranks_stand_in_the_columns():
    arrays = Arrays()
    laid = Order(name="by", label="By", key="by", rank=lambda row: 300 + ord(row.slug)).lay_out(
        catalogue(*ROWS), ROWS, arrays
    )
    assert array(bytes(arrays.bytes), laid["offset"], laid["bytes"], 2) == [397, 398]


def test_the_order_of_the_rows_takes_no_array():
    assert "offset" not in Order(name="by", label="By", key="by").lay_out(catalogue(*ROWS), ROWS, Arrays())


def test_people_choose_it_by_its_label():
    assert Order(name="by", label="By", key="by").sorting(ENGLISH) == Sorting(key="by", name="By")


def test_an_address_asks_for_it_by_its_key():
    assert Order(name="by", label="By", key="newest").query() == "sort=newest"
