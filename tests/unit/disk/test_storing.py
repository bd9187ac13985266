import os

import pytest

from generator.disk import storing


def test_creating_never_takes_the_place_of_a_file(tmp_path):
    (tmp_path / "a.md").write_text("first")
    with pytest.raises(FileExistsError):
        storing.create(tmp_path, "a.md", "second")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]
    assert (tmp_path / "a.md").read_text() == "first"


def test_a_path_that_leads_out_is_refused(tmp_path):
    with pytest.raises(OSError, match="leads out"):
        storing.create(tmp_path, "../a.md", "text")


def test_folders_that_are_missing_are_made(tmp_path):
    storing.create(tmp_path, "content/placements/a.md", "text")
    assert (tmp_path / "content/placements/a.md").read_text() == "text"


def test_a_folder_that_is_a_link_is_not_gone_through(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "content").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="is a link"):
        storing.create(tmp_path, "content/a.md", "text")
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_of_several_files_all_are_written_or_none(tmp_path):
    (tmp_path / "b.md").write_text("there before")
    with pytest.raises(FileExistsError):
        storing.create_all(tmp_path, {"a.md": "a", "b.md": "b"})
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"b.md": "there before"}


def test_replacing_leaves_nothing_beside_the_file(tmp_path):
    storing.create(tmp_path, "a.md", "old")
    storing.replace(tmp_path, "a.md", "new")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.md": "new"}


def test_where_there_are_no_hard_links_a_file_is_created_all_the_same(tmp_path, monkeypatch):
    def refused(*_):
        raise OSError("no hard links here")

    monkeypatch.setattr(storing.Path, "hardlink_to", refused)
    storing.create(tmp_path, "a.md", "text")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.md": "text"}


def test_what_is_there_is_the_text_of_a_plain_file_or_nothing(tmp_path):
    (tmp_path / "a.md").write_text("text")
    assert (storing.present(tmp_path, "a.md"), storing.present(tmp_path, "b.md")) == ("text", None)


def test_a_device_in_the_place_of_a_file_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "a.md")
    with pytest.raises(OSError, match="other than a plain file"):
        storing.present(tmp_path, "a.md")
