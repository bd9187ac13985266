import datetime as dt
import io
import sys
import zipfile

import openpyxl
import pytest

from generator.importing.spreadsheet.workbook import MOST_UNPACKED, read_workbook


def book(*rows, corner=""):
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    if corner:
        made.active[corner] = "far"
    return made


def read(made):
    data = io.BytesIO()
    made.save(data)
    return read_workbook("offers.xlsx", data.getvalue())


def cells(*rows):
    sheets, _ = read(book(*rows))
    return [[cell.text for cell in line] for _, line in sheets[0][1]]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (dt.date(2027, 3, 31), "2027-03-31"),
        (dt.datetime(2027, 3, 31, 12, 30), "2027-03-31 12:30"),  # noqa: DTZ001 - a sheet has no zones
        (12.0, "12"),
        (0.1 + 0.2, "0.3"),
        (True, "yes"),
        ("0511", "0511"),
        ("a\nb", "a\nb"),
    ],
)
def test_a_cell_says_what_it_shows(value, said):
    assert cells([value]) == [[said]]


def test_a_share_is_in_per_cent():
    made = book([0.1])
    made.active["A1"].number_format = "0%"
    assert read(made)[0][0][1][0][1][0].text == "10%"


def test_a_cell_is_shown_with_its_sheet():
    (_, grid) = read(book(["a", "b"]))[0][0]
    assert grid[0][1][1].place.excerpt == "Sheet!B1: b"


def test_a_cell_at_the_far_corner_is_left_out_and_told():
    sheets, said = read(book(["a", "b"], corner="XFD1048576"))
    assert (len(sheets[0][1]), [fault.name for fault in said]) == (1, ["unreadable-import"])


def test_a_workbook_that_unpacks_to_much_is_not_opened():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (MOST_UNPACKED + 1))
    sheets, said = read_workbook("offers.xlsx", data.getvalue())
    assert (sheets, [fault.name for fault in said]) == ([], ["unreadable-import"])


@pytest.mark.parametrize("data", [b"", b"PK", b"a,b\n"])
def test_what_is_no_workbook_is_told(data):
    assert [fault.name for fault in read_workbook("offers.xlsx", data)[1]] == ["unreadable-import"]


def test_an_archive_of_something_else_is_told():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a.txt", "a")
    assert [fault.name for fault in read_workbook("offers.xlsx", data.getvalue())[1]] == ["unreadable-import"]


def test_where_the_extra_is_missing_it_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert [fault.name for fault in read(book(["a"]))[1]] == ["missing-extra"]
