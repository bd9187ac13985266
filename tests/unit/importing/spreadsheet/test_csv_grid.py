import pytest

from generator.importing.spreadsheet.csv_grid import delimiter, read_csv


def cells(text):
    return [[cell.text for cell in cells] for _, cells in read_csv("offers.csv", text.encode())[0]]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1,5;2,5\n", ";"),
        ("a\tb\n1, and 2\t3\n", "\t"),
        ('a,b\n"x;y;z",2\n"p;q;r",3\n', ","),
        ("name,it's\nx,y\n", ","),
    ],
)
def test_what_makes_most_lines_equally_wide_stands_between_cells(text, mark):
    assert delimiter(text) == mark


def test_a_line_may_say_what_stands_between_cells():
    assert cells("sep=|\na|b,c\n") == [["a", "b,c"]]


def test_a_cell_in_quotes_may_have_line_ends():
    assert cells('a,b\n"x\ny",2\n') == [["a", "b"], ["x\ny", "2"]]


def test_lines_that_say_nothing_are_none():
    assert cells("a,b\n,\n \n1,2\n") == [["a", "b"], ["1", "2"]]


def test_a_cell_has_its_place():
    grid, _ = read_csv("offers.csv", b'sep=,\na,b\n"x\ny",2\nq,deadline\n')
    place, line = grid[-1]
    assert (place.span.line, line[1].place.span.column, line[1].place.excerpt) == (5, 3, "q,deadline")


@pytest.mark.parametrize(
    "text",
    ["a,b\n" + "x" * 200_000, "a,b\n" + " " * 200_000, 'a,b\n"' + "x\n" * 100_000, "a," * 501, "a,b\n" * 20_002],
    ids=["long", "spaces", "open quote", "wide", "many"],
)
def test_what_is_too_much_is_told(text):
    grid, said = read_csv("offers.csv", text.encode())
    assert (grid, [fault.name for fault in said]) == ([], ["unreadable-import"])
