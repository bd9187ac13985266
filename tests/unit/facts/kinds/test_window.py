from generator.facts.kinds.arrays import Arrays, unbounded
from generator.facts.kinds.span import OPEN
from generator.facts.kinds.units import MONTH
from generator.facts.kinds.window import Window
from tests.unit.facts.listings import catalogue, listing
from tests.unit.facts.reading import lists

ROWS = (listing("a"), listing("b"), listing("c"), listing("d"))


def read(**of_rows):
    """Where the windows of each row begin, and how long they last, as a reader finds them."""
    said = {"name": "start", "label": "Start", "unit": MONTH, "always": True, "since": "", "until": ""}
    fact = Window(of=lambda row: of_rows.get(row.slug, ()), **said)
    arrays = Arrays()
    laid = fact.lay_out(catalogue(*ROWS), ROWS, arrays)
    body = bytes(arrays.bytes)
    return lists(body, laid, len(ROWS)), lists(body, laid, len(ROWS), at="lengths")


def test_a_window_has_a_beginning_and_a_length():
    assert read(a=[(325, 327)], c=[(330, 330)]) == ([[325], [], [330], []], [[2], [], [0], []])


def test_a_listing_has_several_windows_that_are_apart():
    assert read(a=[(325, 326), (330, 333)], d=[(1, 1)]) == ([[325, 330], [], [], [1]], [[1, 3], [], [], [0]])


def test_what_nothing_bounds_is_the_largest_number_but_one():
    assert read(b=[OPEN])[0] == [[], [unbounded(2)], [], []]
