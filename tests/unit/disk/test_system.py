import errno
import os
import stat

import pytest

from generator.disk import system


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def tight():
    """A umask that takes everything from everybody else."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.mark.usefixtures("tight")
def test_files_and_folders_are_readable_by_all_whatever_the_umask(tmp_path):
    system.make_folder(str(tmp_path / "folder"))
    system.write(str(tmp_path / "folder/a"), b"a")
    assert (mode(tmp_path / "folder"), mode(tmp_path / "folder/a")) == (0o755, 0o644)


def test_a_file_that_is_there_is_never_written_into(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        system.write(str(tmp_path / "a"), b"new")
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_write_that_stops_half_way_goes_on_with_the_rest(tmp_path, monkeypatch):
    whole = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: whole(descriptor, bytes(content[:3])))
    system.write(str(tmp_path / "a"), b"0123456789")
    assert (tmp_path / "a").read_bytes() == b"0123456789"


def test_a_file_that_arrived_in_part_is_an_error_that_names_it(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "write", lambda _, content: len(content))
    with pytest.raises(OSError, match="0 bytes arrived of 1") as caught:
        system.write(str(tmp_path / "a"), b"a")
    assert caught.value.filename == str(tmp_path / "a")


def test_a_durable_write_replaces_what_was_there_and_leaves_nothing_beside_it(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a.new").write_bytes(b"left by a kill")
    system.write_durably(str(tmp_path / "a"), b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"new"}


def test_what_is_missing_is_removed_only_where_that_is_well(tmp_path):
    system.remove(str(tmp_path / "none"), missing_ok=True)
    with pytest.raises(FileNotFoundError):
        system.remove(str(tmp_path / "none"))


def test_removing_a_tree_follows_no_link_out_of_it(tmp_path):
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept/a").write_bytes(b"a")
    (tmp_path / "tree/inner").mkdir(parents=True)
    (tmp_path / "tree/inner/b").write_bytes(b"b")
    (tmp_path / "tree/out").symlink_to(tmp_path / "kept")
    system.remove_tree(str(tmp_path / "tree"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept"]
    assert (tmp_path / "kept/a").exists()


def test_removing_a_tree_that_is_not_there_is_well(tmp_path):
    system.remove_tree(str(tmp_path / "none"))


def test_the_status_of_a_link_is_its_own_and_of_nothing_is_none(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    found = {name: system.status(str(tmp_path / name)) for name in ("folder", "link", "none", "folder/a/b")}
    assert {name: system.is_folder(each) for name, each in found.items()} == {
        "folder": True,
        "link": False,
        "none": False,
        "folder/a/b": False,
    }
    assert found["none"] is None


def test_two_folders_change_places(tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "said").write_text(name)
    try:
        system.exchange(str(tmp_path / "one"), str(tmp_path / "other"))
    except OSError as error:
        assert error.errno in {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}  # noqa: PT017 - some filesystems cannot
        pytest.skip("this filesystem cannot exchange")
    assert [(tmp_path / name / "said").read_text() for name in ("one", "other")] == ["other", "one"]


def test_an_exchange_with_nothing_is_an_error_that_names_the_place(tmp_path):
    (tmp_path / "one").mkdir()
    with pytest.raises(OSError, match="none"):
        system.exchange(str(tmp_path / "one"), str(tmp_path / "none"))
