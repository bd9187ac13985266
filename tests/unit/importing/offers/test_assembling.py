from pathlib import Path

import pytest

from generator.importing.run import Wish, run
from generator.importing.spreadsheet import csv
from tests.unit.importing.tables import HEAD, HOME, OFFER, imported, told, written

ORGANISATION = "content/organisations/harbour-robotics.md"


def test_a_row_becomes_a_placement_and_an_organisation(tmp_path, golden):
    imported(tmp_path, HEAD, OFFER)
    assert written(tmp_path) == [ORGANISATION, HOME]
    folder = Path(__file__).parent / "golden"
    golden(folder / "placement.md", (tmp_path / HOME).read_text())
    golden(folder / "organisation.md", (tmp_path / ORGANISATION).read_text())


def test_a_second_run_changes_nothing(tmp_path):
    imported(tmp_path, HEAD, OFFER)
    assert {file.outcome for file in imported(tmp_path, HEAD, OFFER).files} == {"unchanged"}


def test_a_row_that_changed_updates_its_listing_alone(tmp_path):
    imported(tmp_path, HEAD, OFFER)
    again = imported(tmp_path, HEAD, OFFER.replace("2027-03-31", "2027-04-30"))
    assert {file.path: file.outcome for file in again.files} == {ORGANISATION: "unchanged", HOME: "updated"}
    assert "deadline: 2027-04-30" in (tmp_path / HOME).read_text()


def test_a_listing_that_somebody_edited_is_left_alone(tmp_path):
    imported(tmp_path, HEAD, OFFER)
    (tmp_path / HOME).write_text((tmp_path / HOME).read_text() + "\nAsk us anything.\n")
    again = imported(tmp_path, HEAD, OFFER.replace("2027-03-31", "2027-04-30"))
    assert {file.path: file.outcome for file in again.files}[HOME] == "kept"


def test_an_organisation_that_somebody_wrote_is_the_row_s_and_stays_as_it_is(tmp_path):
    host = tmp_path / "content/organisations/harbour.md"
    host.parent.mkdir(parents=True)
    host.write_text("---\nname: Harbour Robotics\nkind: company\ncountry: Spain\n---\n")
    imported(tmp_path, HEAD, OFFER)
    assert written(tmp_path) == [
        "content/organisations/harbour.md",
        "content/placements/harbour/robotics-intern.md",
    ]


def test_a_key_that_no_column_says_is_told_once_for_all_rows(tmp_path):
    head, offer = HEAD.replace("Mode", "Moods"), OFFER
    ran = imported(tmp_path, head, offer, offer.replace("Robotics intern", "Design intern"))
    assert [name for name in told(ran) if name == "unsaid-key"] == ["unsaid-key"]
    assert written(tmp_path) == []


def test_the_line_that_is_asked_for_is_written_at_the_end_of_the_file_of_columns(tmp_path):
    head = HEAD.replace("Mode", "Moods")
    asked = next(fault for fault in imported(tmp_path, head, OFFER).diagnostics if fault.name == "unsaid-key")
    line = asked.cure.rpartition("such as")[2].strip()
    with (tmp_path / "offers.columns.yaml").open("a") as kept:
        kept.write(f"  {line}\n")
    imported(tmp_path, head, OFFER)
    assert line == "mode: on-site"
    assert f"{line}\n" in (tmp_path / HOME).read_text()


def test_two_offers_of_one_title_are_two_files(tmp_path):
    other = OFFER.replace("2027-03-31", "2027-05-31")
    imported(tmp_path, HEAD, OFFER, other)
    assert written(tmp_path)[1:] == [HOME.replace(".md", "-2027-05-31.md"), HOME]


def test_a_row_that_stands_there_twice_is_told(tmp_path):
    assert "repeated-offer" in told(imported(tmp_path, HEAD, OFFER, OFFER))


def test_one_row_s_fault_hides_no_other_s(tmp_path):
    ran = imported(tmp_path, HEAD, OFFER.replace("2027-03-31", "soon-ish"), OFFER.replace("Robotics intern", "Tester"))
    assert "unusable-offer" in told(ran)
    assert written(tmp_path)[1:] == ["content/placements/harbour-robotics/tester.md"]


def test_where_to_apply_may_be_said_for_all(tmp_path):
    imported(tmp_path, HEAD, OFFER.replace("https://harbour.example/apply", ""), apply="https://apply.example/")
    assert "apply: https://apply.example/" in (tmp_path / HOME).read_text()


@pytest.mark.parametrize("title", ["职位", "!!!", "x" * 200, "Tester\u202e"])
def test_whatever_its_title_a_row_never_writes_outside_its_folder(tmp_path, title):
    imported(tmp_path, HEAD, OFFER.replace("Robotics intern", title))
    assert all(path.startswith(("content/organisations/", "content/placements/")) for path in written(tmp_path))


def test_a_file_s_name_stays_on_its_line(tmp_path):
    file = tmp_path / "a\nb: c.csv"
    file.write_text(f"{HEAD}\n{OFFER}\n")
    for outcome in ("written", "unchanged"):
        assert {each.outcome for each in run(csv, tmp_path, file, Wish()).files} == {outcome}
