"""What may not be replaced is left alone, and said."""

import os
from pathlib import Path

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.disk import system
from generator.publishing.publish import publish, published
from generator.publishing.release import Release
from tests.unit.publishing.site import NEW, OLD, contents, drawn, put_all


def refused(base: Path, reason: str, output: Path | None = None, state: Path | None = None) -> None:
    at, kept = output or base / "output", state or base / "state"
    with pytest.raises(BuildStopped, match=rf"{reason}.*--output \[B706\]"):
        published(at, kept)
    with pytest.raises(BuildStopped, match=rf"{reason}.*--output \[B706\]"):
        publish(Release(drawn=drawn(NEW)), at, kept)


def test_a_file(tmp_path):
    (tmp_path / "output").write_bytes(b"mine")
    refused(tmp_path, "is not a folder")
    assert (tmp_path / "output").read_bytes() == b"mine"


def test_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "output")
    refused(tmp_path, "is not a folder")


@pytest.mark.parametrize("target", ["elsewhere", "nowhere"])
def test_a_link_even_one_that_leads_nowhere(tmp_path, target):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/own").write_bytes(b"mine")
    (tmp_path / "output").symlink_to(target)
    refused(tmp_path, "is a link")
    assert [path.name for path in (tmp_path / "elsewhere").iterdir()] == ["own"]


def test_a_read_only_folder_even_for_root(tmp_path):
    put_all(OLD, tmp_path)
    (tmp_path / "output").chmod(0o555)
    refused(tmp_path, "is read-only")
    assert contents(tmp_path) == OLD


def test_a_folder_that_holds_the_cache(tmp_path):
    (tmp_path / "content").mkdir()
    refused(tmp_path, "holds the build's own state", output=tmp_path)
    refused(tmp_path, "holds the build's own state", output=tmp_path / "state/site")
    refused(tmp_path, "holds the build's own state", output=tmp_path / "state")
    assert (tmp_path / "content").is_dir()


def test_a_mount_point(tmp_path, monkeypatch):
    put_all(OLD, tmp_path)
    monkeypatch.setattr(Path, "is_mount", lambda _: True)
    refused(tmp_path, "is a mount point")


def test_a_folder_within_a_file(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BuildStopped, match=r"file.* \[B705\]"):
        published(tmp_path / "file/output", tmp_path / "state")


def test_a_site_replaced_while_it_was_being_built(tmp_path):
    put_all(OLD, tmp_path)

    def coming():
        yield from drawn(NEW)
        (tmp_path / "output").rename(tmp_path / "away")
        (tmp_path / "output").mkdir()

    with pytest.raises(BuildStopped, match=r"output.*; build again \[B709\]"):
        publish(Release(drawn=coming()), tmp_path / "output", tmp_path / "state")
    assert list((tmp_path / "output").iterdir()) == []


def test_a_site_replaced_at_the_last_moment(tmp_path, monkeypatch):
    put_all(OLD, tmp_path)

    def late(path, real=system.make_durable):
        real(path)
        if (tmp_path / "output").exists():
            (tmp_path / "output").rename(tmp_path / "away")

    monkeypatch.setattr(system, "make_durable", late)
    with pytest.raises(BuildStopped, match=r"output: was replaced while the site was being built.*\[B709\]"):
        put_all(NEW, tmp_path)
