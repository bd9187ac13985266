"""The map from Pagefind's results to rows, as docs/columns.md lays it out."""

from struct import unpack

from generator.searching.row_map import row_map

ROWS = {"placements/a/one/": 0, "placements/a/one/fr/": 0, "placements/b/two/": 1}


def read(content: bytes) -> tuple[str, dict[int, int]]:
    assert content[:4] == b"ICR1"
    (count,) = unpack("<I", content[4:8])
    assert len(content) == 20 + 8 * count
    numbers = unpack(f"<{2 * count}I", content[20:])
    return content[8:18].decode(), dict(zip(numbers[:count], numbers[count:], strict=True))


def test_ids_lead_to_the_rows_of_their_addresses_and_translations_to_the_row_of_their_original():
    ids = [
        ("en_02c67db", "placements/a/one/"),
        ("fr_0000001", "placements/a/one/fr/"),
        ("en_fffffff", "placements/b/two/"),
    ]
    assert read(row_map(ids, ROWS, "0123456789", "en")) == ("0123456789", {0x02C67DB: 0, 1: 0, 0xFFFFFFF: 1})


def test_ids_stand_in_order_so_that_the_same_results_give_the_same_bytes():
    ids = [("en_2", "placements/b/two/"), ("en_1", "placements/a/one/")]
    assert row_map(ids, ROWS, "0123456789", "en") == row_map(ids[::-1], ROWS, "0123456789", "en")
    assert list(read(row_map(ids, ROWS, "0123456789", "en"))[1]) == [1, 2]


def test_what_is_no_row_is_left_out():
    assert read(row_map([("en_1", "placements/gone/")], ROWS, "0123456789", "en"))[1] == {}


def test_an_id_counts_by_its_first_eight_digits():
    assert read(row_map([("en_0123456789ab", "placements/b/two/")], ROWS, "0123456789", "en"))[1] == {0x01234567: 1}


def test_of_two_languages_with_the_same_digits_that_of_the_site_wins():
    ids = [("en_1", "placements/b/two/"), ("fr_1", "placements/a/one/fr/")]
    assert read(row_map(ids, ROWS, "0123456789", "en"))[1] == {1: 1}
    assert read(row_map(ids, ROWS, "0123456789", "fr"))[1] == {1: 0}
