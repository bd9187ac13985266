import os

import pytest

from generator.importing import iaeste
from generator.importing import run as running
from generator.importing.run import Wish
from generator.reading.content_files import read_sources
from generator.reading.read import read
from generator.reading.vocabularies import standard_words
from tests.unit.importing.exports import OFFER, PLACEMENT, imported, imported_text, names, offer


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not json",
        b"{}",
        b'"text"',
        b"[1, NaN]",
        b'[{"a": 1,}]',
        b"\xff\xfe[",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'"' + b'\\"' * 100_000,
        b"9" * 100_000,
        b"[" + b"1," * 30_000 + b"1]",
    ],
    ids=lambda data: repr(data[:12]),
)
def test_a_file_that_is_no_list_of_offers_is_one_diagnostic(tmp_path, data):
    ran = imported_text(tmp_path, data)
    assert names(ran) == ["unreadable-import"]
    assert ran.files == ()


def test_a_file_that_is_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "MOST_BYTES", 100)
    assert names(imported(tmp_path, offer())) == ["unreadable-import"]


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert names(running.run(iaeste, tmp_path, tmp_path / "pipe", Wish())) == ["unreadable-import"]


@pytest.mark.parametrize("item", [None, 7, "NO-2031-000007", [], ["a"], {f"c{n}": n for n in range(600)}], ids=repr)
def test_an_item_that_is_no_offer_does_not_keep_the_others_out(tmp_path, item):
    ran = imported(tmp_path, item, offer())
    assert "not-an-offer" in names(ran)
    assert (tmp_path / PLACEMENT).exists()


@pytest.mark.parametrize(
    "value", [["a"], {"b": [1]}, True, -1.5e300, "x" * 5000], ids=["list", "group", "yes", "number", "long"]
)
def test_a_value_of_another_kind_is_never_a_traceback(tmp_path, value):
    ran = {column: imported(tmp_path / column, OFFER | {column: value}) for column in OFFER}
    unread = [
        (column, source.path)
        for column in OFFER
        for source in read_sources(tmp_path / column).sources
        if read(source, standard_words())[0].record is None
    ]
    assert unread == []
    assert {column: each.offers for column, each in ran.items() if each.offers != 1} == {}


@pytest.mark.parametrize(
    "employer",
    [
        "../../../etc/passwd",
        "/root",
        "C:\\con",
        "con",
        "..",
        "index",
        "東京大学",
        "\u202eevil",
        "a" * 110,
        "<script>",
        "💥💥",
    ],
)
def test_an_employer_name_never_leads_out_of_its_folder(tmp_path, employer):
    imported(tmp_path, offer(Employer=employer))
    found = read_sources(tmp_path)
    assert found.diagnostics == ()
    written = {path.parent.parent for path in tmp_path.rglob("*.md")} - {tmp_path / "content"}
    assert written <= {tmp_path / "content/placements"}


def test_two_long_names_with_one_beginning_are_two_organisations(tmp_path):
    imported(tmp_path, offer(Employer="a" * 70), offer(Employer="a" * 71, Ref_No="NO-2031-000008"))
    assert len(list((tmp_path / "content/organisations").iterdir())) == 2


def test_marks_in_a_text_are_shown_and_not_obeyed(tmp_path):
    imported(tmp_path, offer(Workkind="<script>alert(1)</script>\r\n# Heading\r\n[a](javascript:b) `c` **d**"))
    body = (tmp_path / PLACEMENT).read_text()
    assert "&lt;script" in body
    assert "\\# Heading" in body
    assert "\\[a\\](javascript:b) \\`c\\` \\*\\*d\\*\\*" in body


def test_characters_that_deceive_are_taken_out_and_said_to_be(tmp_path):
    ran = imported(tmp_path, offer(Workplace="Ber\u202egen", Workkind="Cali\u200bbrate meters \ud800 daily."))
    said = [each.message for each in ran.diagnostics if each.name == "hidden-characters"]
    assert len(said) == 2
    assert "Calibrate" in (tmp_path / PLACEMENT).read_text()


def test_a_column_that_stands_twice_is_reported(tmp_path):
    ran = imported_text(tmp_path, b'[{"Ref.No": "A-1", "Ref.No": "A-2", "Employer": "Acme"}]')
    assert "odd-value" in names(ran)


def test_a_text_that_no_listing_has_room_for_leaves_the_offer_out(tmp_path):
    ran = imported(tmp_path, offer(Workkind="Measure. " + "[" * 500))
    assert "unusable-offer" in names(ran)
    assert ran.files == ()
