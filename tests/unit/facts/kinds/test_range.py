from generator.facts.kinds.arrays import Arrays, unbounded
from generator.facts.kinds.range import Range
from generator.facts.kinds.span import OPEN
from generator.facts.kinds.units import DAY
from tests.unit.facts.listings import catalogue, listing
from tests.unit.facts.reading import lists


def test_a_number_a_row_an_open_one_and_one_that_is_not_stated():
    numbers = {"a": 9800, "b": OPEN}
    fact = Range(
        name="day", label="Day", unit=DAY, always=False, since="", until="", of=lambda row: numbers.get(row.slug)
    )
    rows = (listing("a"), listing("b"), listing("c"))
    arrays = Arrays()
    laid = fact.lay_out(catalogue(*rows), rows, arrays)
    assert lists(bytes(arrays.bytes), laid, len(rows)) == [[9800], [unbounded(2)], []]
