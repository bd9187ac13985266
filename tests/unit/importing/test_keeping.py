import os

import pytest

from tests.unit.importing.exports import ORGANISATION, PLACEMENT, imported, names, offer


def tree(root):
    return {path: path.read_bytes() for path in sorted((root / "content").rglob("*")) if path.is_file()}


def test_running_it_twice_changes_no_byte(tmp_path):
    imported(tmp_path, offer())
    before = tree(tmp_path)
    ran = imported(tmp_path, offer())
    assert tree(tmp_path) == before
    assert set(ran.counts()) == {"unchanged"}


def test_a_changed_offer_is_brought_up_to_date(tmp_path):
    imported(tmp_path, offer())
    ran = imported(tmp_path, offer(Workplace="Stavanger"))
    assert "city: Stavanger" in (tmp_path / PLACEMENT).read_text()
    assert ran.counts()["updated"] == 1


@pytest.mark.parametrize("changed", [{}, {"Workplace": "Stavanger"}], ids=["same offer", "changed offer"])
def test_an_edited_file_is_left_as_it_is_and_reported(tmp_path, changed):
    imported(tmp_path, offer())
    edited = (tmp_path / PLACEMENT).read_text().replace("city: Bergen", "city: Bergen sentrum")
    (tmp_path / PLACEMENT).write_text(edited)
    ran = imported(tmp_path, offer(**changed))
    assert (tmp_path / PLACEMENT).read_text() == edited
    kept = next(each for each in ran.diagnostics if each.name == "file-kept")
    assert ("has changed" in kept.message) == bool(changed)


def test_a_file_that_never_came_from_an_import_is_left_as_it_is(tmp_path):
    (tmp_path / ORGANISATION).parent.mkdir(parents=True)
    (tmp_path / ORGANISATION).write_text("mine\n")
    assert "file-kept" in names(imported(tmp_path, offer()))
    assert (tmp_path / ORGANISATION).read_text() == "mine\n"


def test_line_ends_that_git_turned_are_no_edit(tmp_path):
    imported(tmp_path, offer())
    turned = (tmp_path / PLACEMENT).read_bytes().replace(b"\n", b"\r\n")
    (tmp_path / PLACEMENT).write_bytes(turned)
    assert "file-kept" not in names(imported(tmp_path, offer()))
    assert "file-kept" not in names(imported(tmp_path, offer(Workplace="Stavanger")))


def test_a_link_in_the_place_of_a_folder_is_not_followed(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "content").mkdir()
    (tmp_path / "content/placements").symlink_to(outside)
    ran = imported(tmp_path, offer())
    assert "not-written" in names(ran)
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("path", [PLACEMENT, ORGANISATION])
def test_a_link_in_the_place_of_a_file_is_not_followed(tmp_path, path):
    target = tmp_path / "target.md"
    target.write_text("theirs")
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).symlink_to(target)
    assert "not-written" in names(imported(tmp_path, offer()))
    assert target.read_text() == "theirs"


def test_a_full_disk_is_reported_and_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    ran = imported(tmp_path, offer())
    assert names(ran).count("not-written") == 1
    assert tree(tmp_path) == {}
