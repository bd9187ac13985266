import os
from pathlib import Path

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.disk import system
from generator.publishing.paths import OWN_LIST
from generator.publishing.publish import publish, published
from generator.publishing.release import Release
from generator.rendering.artifact import Artifact
from tests.unit.publishing.site import MINE, NEW, OLD, add, contents, drawn, put_all, put_changes, settle


def inode(path: Path) -> int:
    return path.stat().st_ino


def times(base: Path) -> dict[Path, tuple[int, int, int]]:
    found = {path: path.stat() for path in base.rglob("*")}
    return {path: (each.st_ino, each.st_mtime_ns, each.st_ctime_ns) for path, each in found.items()}


def test_the_first_release_makes_the_site(tmp_path):
    done = put_all(OLD, tmp_path)
    assert contents(tmp_path) == OLD
    assert (done.written, done.unchanged, done.removed) == (tuple(sorted(OLD)), (), ())


def test_the_next_release_replaces_the_whole_site(tmp_path):
    put_all(OLD, tmp_path)
    done = put_all(NEW, tmp_path)
    assert contents(tmp_path) == NEW
    assert done.unchanged == ("about/index.html", "placements/aurora/index.html")
    assert done.removed == ("fields/arts.html", "guides", "placements/kestrel/index.html")


def test_going_back_and_forth_gives_the_same_two_sites(tmp_path):
    for files in (OLD, NEW, OLD, NEW, {}, OLD, OLD, NEW):
        put_changes(files, tmp_path)
        assert contents(tmp_path) == files


def test_no_empty_folder_is_left(tmp_path):
    put_all(OLD, tmp_path)
    put_all(NEW, tmp_path)
    put_all({}, tmp_path)
    assert [path.name for path in (tmp_path / "output").iterdir()] == [OWN_LIST]


def test_a_release_that_changes_nothing_touches_nothing(tmp_path):
    put_all(OLD, tmp_path)
    before = times(tmp_path)
    done = put_changes(OLD, tmp_path)
    assert times(tmp_path) == before
    assert (done.written, done.unchanged) == ((), tuple(sorted(OLD)))


def test_the_same_bytes_from_another_source_only_renew_the_key(tmp_path):
    put_all(OLD, tmp_path)
    root = inode(tmp_path / "output")
    release = [("another key", artifact) for _, artifact in drawn(OLD)]
    assert publish(Release(drawn=release), tmp_path / "output", tmp_path / "state").written == ()
    assert inode(tmp_path / "output") == root
    keys = {entry.key for entry in published(tmp_path / "output", tmp_path / "state").values()}
    assert keys == {"another key"}


def test_a_kept_file_is_taken_over_without_being_written(tmp_path):
    put_all(OLD, tmp_path)
    before = inode(tmp_path / "output/about/index.html")
    put_changes(NEW, tmp_path)
    put_changes({**NEW, "index.html": b"newer"}, tmp_path)
    assert inode(tmp_path / "output/about/index.html") == before


def test_an_edit_by_hand_shows_in_what_is_published(tmp_path):
    put_all(OLD, tmp_path)
    add({"index.html": b"meddled"}, tmp_path)
    (tmp_path / "output/about/index.html").unlink()
    left = published(tmp_path / "output", tmp_path / "state")
    assert set(left) == set(OLD) - {"index.html", "about/index.html"}


@pytest.mark.parametrize("keep", ["size", "size and inode", "size and time"])
def test_an_edit_that_keeps_the_size_shows_too(tmp_path, keep):
    put_all(OLD, tmp_path)
    page = tmp_path / "output/index.html"
    before = page.stat()
    if keep != "size and inode":
        page.rename(tmp_path / "away")
    page.write_bytes(b"OLD HOME")
    if keep == "size and time":
        os.utime(page, ns=(before.st_mtime_ns, before.st_mtime_ns))
    assert "index.html" not in published(tmp_path / "output", tmp_path / "state")


def test_an_edit_in_place_is_undone_in_both_trees(tmp_path):
    settle(OLD, tmp_path)
    put_changes(NEW, tmp_path)
    add({"about/index.html": b"meddled"}, tmp_path)
    for files in (NEW, OLD, NEW):
        put_changes(files, tmp_path)
        assert contents(tmp_path) == {**files, **MINE}


def test_a_kept_file_that_was_edited_meanwhile_is_refused(tmp_path):
    put_all(OLD, tmp_path)
    kept = tuple(published(tmp_path / "output", tmp_path / "state").values())
    add({"index.html": b"meddled"}, tmp_path)
    with pytest.raises(BuildStopped, match=r"index\.html: was changed while .* \[B709\]"):
        publish(Release(drawn=[], kept=kept), tmp_path / "output", tmp_path / "state")


def test_a_kept_file_that_is_replaced_at_the_last_moment_is_refused(tmp_path, monkeypatch):
    put_all(OLD, tmp_path)

    def late(source, target, link=system.link):
        if source.endswith("output/about/index.html"):
            (tmp_path / "output/about/index.html").rename(tmp_path / "away")
            add({"about/index.html": b"meddled"}, tmp_path)
        link(source, target)

    monkeypatch.setattr(system, "link", late)
    with pytest.raises(BuildStopped, match=r"about/index\.html: was changed while .* \[B709\]"):
        put_changes(NEW, tmp_path)


@pytest.mark.parametrize("count", [3, 150])
def test_new_bytes_are_durable_before_they_are_visible(tmp_path, monkeypatch, count):
    put_all(OLD, tmp_path)
    calls = []

    def noting(name, real):
        def noted(*paths):
            calls.append((name, paths[0]))
            real(*paths)

        return noted

    for name in ("make_durable", "make_all_durable", "exchange"):
        monkeypatch.setattr(system, name, noting(name, getattr(system, name)))
    put_all({f"new/{number}": b"x" for number in range(count)}, tmp_path)
    before = calls[: next(number for number, call in enumerate(calls) if call[0] == "exchange")]
    tree = str(tmp_path / "state/tree")
    files = {("make_durable", f"{tree}/new/{number}") for number in range(count)}
    one_by_one = {*files, ("make_durable", f"{tree}/new"), ("make_durable", f"{tree}/")}
    assert one_by_one <= set(before) or ("make_all_durable", tree) in before
    assert (("make_all_durable", tree) in before) == (count > 100)


def test_artifacts_are_taken_as_they_come(tmp_path):
    stages = []

    def coming():
        for key, artifact in drawn(OLD):
            stages.append(sorted((tmp_path / "state").rglob("*.html")))
            yield key, artifact

    publish(Release(drawn=coming()), tmp_path / "output", tmp_path / "state")
    assert [len(stage) for stage in stages[:3]] == [0, 1, 2]


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o777])
def test_modes_do_not_depend_on_the_umask(tmp_path, umask):
    before = os.umask(umask)
    try:
        (tmp_path / "state").mkdir(mode=0o700)
        (tmp_path / "state").chmod(0o700)
        put_all(OLD, tmp_path)
        put_all(NEW, tmp_path)
    finally:
        os.umask(before)
    root = tmp_path / "output"
    modes = {(path.is_dir(), path.stat().st_mode & 0o7777) for path in (root, *root.rglob("*"))}
    assert modes == {(True, 0o755), (False, 0o644)}


@pytest.mark.parametrize("path", ["/etc/x", "../x", "a/../x", "a//x", "", ".", "a/", "x\0y", "x\ny", "a\\b", OWN_LIST])
def test_a_path_outside_the_site_is_a_mistake_of_ours(tmp_path, path):
    with pytest.raises(ValueError, match="not a path"):
        put_all({path: b""}, tmp_path)


def test_two_artifacts_at_one_path_are_a_mistake_of_ours(tmp_path):
    with pytest.raises(ValueError, match="two artifacts at one path: 'x'"):
        publish(Release(drawn=drawn({"x": b"1"}) * 2), tmp_path / "output", tmp_path / "state")


def test_a_file_that_is_a_folder_too_is_a_mistake_of_ours(tmp_path):
    put_all(OLD, tmp_path)
    with pytest.raises(ValueError, match="both a file and a folder: 'x'"):
        put_all({"x/y": b"", "x": b""}, tmp_path)
    assert contents(tmp_path) == OLD


def test_an_artifact_that_cannot_be_drawn_leaves_the_site(tmp_path):
    put_all(OLD, tmp_path)

    def breaking():
        yield from drawn({"index.html": b"new"})
        raise KeyError

    with pytest.raises(KeyError):
        publish(Release(drawn=breaking()), tmp_path / "output", tmp_path / "state")
    assert contents(tmp_path) == OLD
    put_all(NEW, tmp_path)
    assert contents(tmp_path) == NEW


def test_a_large_release_is_made_durable_at_once(tmp_path):
    files = {f"{number}/index.html": b"%d" % number for number in range(150)}
    put_all(files, tmp_path)
    assert contents(tmp_path) == files


def test_the_state_may_be_on_another_filesystem(tmp_path, monkeypatch):
    monkeypatch.setattr("generator.disk.system.device", len)
    for files in (OLD, NEW, OLD):
        put_changes(files, tmp_path)
        assert contents(tmp_path) == files
    assert sorted(path.name for path in tmp_path.iterdir()) == [".output.catalog", "output", "state"]


def test_an_artifact_may_be_empty(tmp_path):
    publish(Release(drawn=[("k", Artifact(path="x", content=b""))]), tmp_path / "output", tmp_path / "state")
    assert contents(tmp_path) == {"x": b""}
