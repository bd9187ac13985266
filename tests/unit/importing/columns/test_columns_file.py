import pytest

from generator.importing.columns.columns_file import Columns, read_columns, written
from generator.importing.columns.meaning import Meaning

KEPT = Columns(
    meanings={"Job: title": Meaning(target="title"), "Weeks": Meaning(target="duration", template="{} weeks")},
    otherwise={"mode": "on-site", "fields": ["law"]},
)


def read(text):
    columns, said = read_columns("offers.columns.yaml", text.encode())
    return columns, [(fault.name, fault.place.span and fault.place.span.line) for fault in said]


def test_what_is_written_is_read():
    assert read(written("offers.csv", KEPT)) == (KEPT, [])


def test_what_is_not_known_of_every_offer_is_shown_as_a_comment():
    assert read(written("offers.csv", Columns(meanings=KEPT.meanings)))[0].otherwise == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("columns:\n  Closes: deadlin\n", [("unclear-column", 2)]),
        ("otherwise:\n  mod: on-site\n", [("unclear-column", 2)]),
        ("titles:\n  a: b\n", [("unclear-column", 1)]),
        ("- a\n", [("unclear-column", 1)]),
        ("columns:\n  A: [b]\n", [("unclear-column", 2)]),
    ],
)
def test_a_line_that_says_nothing_is_told(text, told):
    assert read(text)[1] == told


def test_a_misspelt_key_is_told_with_the_nearest():
    _, said = read_columns("offers.columns.yaml", b"columns:\n  Closes: deadlin\n")
    assert said[0].cure == "write deadline"


@pytest.mark.parametrize("data", [b"\xff\xfe", b"\0", b"columns: [", b"a: &x [*x]", b"{" * 50])
def test_whatever_the_bytes_they_are_told(data):
    assert read_columns("offers.columns.yaml", data)[1]
