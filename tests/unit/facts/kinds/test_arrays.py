import pytest

from generator.facts.kinds.arrays import Arrays, nothing, unbounded


def test_the_lowest_bytes_of_all_numbers_come_first():
    arrays = Arrays()
    arrays.add([0x0102, 0x0304], 2)
    assert bytes(arrays.bytes) == b"\x02\x04\x01\x03"


def test_each_array_begins_at_a_multiple_of_four_bytes():
    arrays = Arrays()
    assert [arrays.add([1], 1), arrays.add([2, 3, 4, 5, 6], 1), arrays.add([7], 4)] == [0, 4, 12]


def test_a_number_that_does_not_fit_is_a_mistake_of_ours():
    with pytest.raises(OverflowError):
        Arrays().add([256], 1)


@pytest.mark.parametrize(("width", "missing"), [(1, 255), (2, 65535), (4, 4294967295)])
def test_the_largest_number_is_not_stated_and_the_one_below_has_no_bounds(width, missing):
    assert (nothing(width), unbounded(width)) == (missing, missing - 1)
