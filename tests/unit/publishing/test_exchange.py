import errno
import os
import sys

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.disk import system
from tests.unit.publishing.site import MINE, NEW, OLD, contents, put_changes, settle, without_exchange


@pytest.mark.skipif(sys.platform not in {"linux", "darwin"}, reason="no system call for it is known here")
def test_two_folders_change_places(tmp_path):
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    system.exchange(str(tmp_path / "a"), str(tmp_path / "b"))
    assert [[path.name for path in (tmp_path / name).iterdir()] for name in "ab"] == [["b"], ["a"]]


def test_a_failed_exchange_names_the_folder(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        system.exchange(str(tmp_path / "none"), str(tmp_path / "output"))
    assert caught.value.filename == str(tmp_path / "output")


def test_without_an_exchange_two_renames_do(tmp_path, monkeypatch):
    without_exchange(monkeypatch)
    settle(OLD, tmp_path)
    for files in (NEW, OLD, NEW):
        put_changes(files, tmp_path)
        assert contents(tmp_path) == {**files, **MINE}
    assert not (tmp_path / "state/retired").exists()


def test_without_an_exchange_a_failed_second_rename_brings_the_old_site_back(tmp_path, monkeypatch):
    settle(OLD, tmp_path)
    without_exchange(monkeypatch)
    stage = str(tmp_path / "state/tree")

    def rename(source, target, real=system.rename):
        if source == stage:
            raise OSError(errno.EIO, os.strerror(errno.EIO), source)
        real(source, target)

    monkeypatch.setattr(system, "rename", rename)
    with pytest.raises(BuildStopped, match="B705"):
        put_changes(NEW, tmp_path)
    assert contents(tmp_path) == {**OLD, **MINE}
