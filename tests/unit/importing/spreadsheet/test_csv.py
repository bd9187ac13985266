import json

import pytest

from generator.importing.importer import Given
from generator.importing.spreadsheet import csv
from generator.reading.vocabularies import standard_words
from tests.unit.importing.tables import HEAD, OFFER, imported, told


def convert(data):
    return csv.convert(Given(path="offers.csv", data=data, known=standard_words()))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_a_table_is_read_however_a_spreadsheet_saved_it(encoding, mark):
    lines = f"{HEAD}\r\n{OFFER}".replace(",", mark)
    assert len(convert(lines.encode(encoding)).listings) == 2


def test_what_was_read_is_shown_and_kept(tmp_path):
    ran = imported(tmp_path, HEAD, OFFER)
    assert str(ran.columns["Closing date"]) == "deadline"
    assert "  Closing date: deadline\n" in (tmp_path / "offers.columns.yaml").read_text()


def test_columns_that_no_key_takes_and_those_that_name_people_are_told(tmp_path):
    ran = imported(tmp_path, f"{HEAD},Contact person", f"{OFFER},Ms Rossi")
    assert {"unknown-column", "personal-column"} <= set(told(ran))
    assert not any("Rossi" in path.read_text() for path in tmp_path.glob("content/**/*.md"))


def test_a_file_that_is_not_utf_8_is_told():
    said = convert("Título,Organización\nx,y".encode("latin-1")).diagnostics
    assert [fault.name for fault in said] == ["unreadable-import"]


@pytest.mark.parametrize("data", [b"", b"\n\n", b'"', b"\0", b"{}", json.dumps([{"a": 1}]).encode()])
def test_a_file_without_a_table_is_told(data):
    assert [fault.name for fault in convert(data).diagnostics] == ["unreadable-import"]


def test_a_column_that_somebody_decided_on_is_told_no_more(tmp_path):
    imported(tmp_path, HEAD, OFFER)
    assert "unknown-column" not in told(imported(tmp_path, HEAD, OFFER))
