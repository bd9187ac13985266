from hypothesis import given
from hypothesis import strategies as st

from generator.facts.kinds.arrays import Arrays
from generator.facts.kinds.row_lists import lay
from tests.unit.facts.reading import lists

ROWS = st.lists(st.lists(st.integers(0, 253), max_size=4), max_size=20)


@given(ROWS)
def test_what_is_laid_is_read_again(of_rows):
    arrays = Arrays()
    laid = lay(of_rows, 1, arrays)
    assert lists(bytes(arrays.bytes), laid, len(of_rows)) == of_rows


def test_no_room_is_spent_on_counts_where_no_row_has_several():
    assert "counts" not in lay([[1], [], [2]], 1, Arrays())
