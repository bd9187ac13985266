import os
import shutil
import time

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.disk import system
from generator.publishing.paths import OWN_LIST
from generator.publishing.publish import published
from tests.unit.publishing.site import MINE, NEW, OLD, add, contents, put_all, put_changes, settle


def test_files_that_we_did_not_make_stay(tmp_path):
    settle(OLD, tmp_path)
    for files in (NEW, OLD, {}, NEW):
        put_changes(files, tmp_path)
        assert contents(tmp_path) == {**files, **MINE}


def test_what_stood_there_before_the_first_build_stays(tmp_path):
    (tmp_path / "output").mkdir()
    add(MINE, tmp_path)
    put_all(OLD, tmp_path)
    put_all(NEW, tmp_path)
    assert contents(tmp_path) == {**NEW, **MINE}


def test_what_a_person_removed_does_not_come_back(tmp_path):
    settle(OLD, tmp_path)
    put_changes(NEW, tmp_path)
    (tmp_path / "output/CNAME").unlink()
    shutil.rmtree(tmp_path / "output/notes")
    for files in (OLD, NEW, OLD):
        put_changes(files, tmp_path)
        assert contents(tmp_path) == {**files, "placements/own.txt": b"own too"}
        assert not (tmp_path / "output/notes").exists()


def test_what_a_person_replaced_stays_replaced(tmp_path):
    settle(OLD, tmp_path)
    put_changes(NEW, tmp_path)
    (tmp_path / "output/CNAME").unlink()
    add({"CNAME": b"other.example"}, tmp_path)
    for files in (OLD, NEW, OLD):
        put_changes(files, tmp_path)
        assert contents(tmp_path)["CNAME"] == b"other.example"


def test_links_pipes_empty_folders_and_modes_stay(tmp_path):
    settle(OLD, tmp_path)
    root = tmp_path / "output"
    (root / "link").symlink_to("../elsewhere")
    os.mkfifo(root / "pipe")
    (root / "private/empty").mkdir(parents=True, mode=0o700)
    (root / "private").chmod(0o700)
    for files in (NEW, OLD):
        put_changes(files, tmp_path)
        assert str((root / "link").readlink()) == "../elsewhere"
        assert (root / "pipe").is_fifo()
        assert (root / "private/empty").is_dir()
        assert (root / "private").stat().st_mode & 0o777 == 0o700
    (root / "private").chmod(0o750)
    put_changes(NEW, tmp_path)
    assert (root / "private").stat().st_mode & 0o777 == 0o750


def test_a_stranger_that_comes_late_into_a_folder_of_ours_is_seen(tmp_path):
    settle(OLD, tmp_path)
    put_changes(NEW, tmp_path)
    add({"placements/tide/late.txt": b"late"}, tmp_path)
    put_changes({**NEW, "index.html": b"x"}, tmp_path)
    assert contents(tmp_path)["placements/tide/late.txt"] == b"late"
    (tmp_path / "output/placements/tide/late.txt").unlink()
    for files in (OLD, NEW):
        put_changes(files, tmp_path)
        assert contents(tmp_path) == {**files, **MINE}


def test_a_stranger_in_a_folder_long_untouched_comes_and_goes(tmp_path):
    settle(OLD, tmp_path)
    for number in range(4):
        time.sleep(0.025)  # longer than two changes may be apart and yet be taken for one
        put_changes({**OLD, "about/index.html": b"%d" % number}, tmp_path)
    add({"placements/aurora/late.txt": b"late"}, tmp_path)
    put_changes(OLD, tmp_path)
    assert contents(tmp_path)["placements/aurora/late.txt"] == b"late"
    (tmp_path / "output/placements/aurora/late.txt").unlink()
    for number in range(3):
        put_changes({**OLD, "index.html": b"%d" % number}, tmp_path)
        assert "placements/aurora/late.txt" not in contents(tmp_path)


def test_a_stranger_that_comes_within_one_tick_of_the_clock_is_seen(tmp_path):
    put_all(OLD, tmp_path)
    folder = tmp_path / "output/about"
    tick = folder.stat().st_mtime_ns
    add({"about/late.txt": b"late"}, tmp_path)
    os.utime(folder, ns=(tick, tick))
    put_changes(NEW, tmp_path)
    assert contents(tmp_path) == {**NEW, "about/late.txt": b"late"}


def test_a_stranger_that_comes_during_the_exchange_is_carried_over(tmp_path, monkeypatch):
    settle(OLD, tmp_path)
    add_late = {"late.txt": b"late", "about/late.txt": b"late"}

    def late(one, other, exchange=system.exchange):
        add(add_late, tmp_path)
        exchange(one, other)

    monkeypatch.setattr(system, "exchange", late)
    put_changes(NEW, tmp_path)
    monkeypatch.undo()
    assert contents(tmp_path) == {**NEW, **MINE, **add_late}
    put_changes(OLD, tmp_path)
    assert contents(tmp_path) == {**OLD, **MINE, **add_late}


@pytest.mark.parametrize("path", ["placements/tide/index.html", "guides/visa.html/x", "placements/tide", "fields/x"])
def test_a_stranger_in_the_way_is_refused_and_the_site_stays(tmp_path, path):
    settle({"index.html": b"old"}, tmp_path)
    add({path: b"mine"}, tmp_path)
    before = contents(tmp_path)
    with pytest.raises(BuildStopped, match=r"was not made by the build; move it away.*\[B707\]"):
        put_changes(NEW, tmp_path)
    assert contents(tmp_path) == before


def test_a_link_in_place_of_a_folder_of_ours_is_refused(tmp_path):
    put_all(OLD, tmp_path)
    shutil.move(tmp_path / "output/about", tmp_path / "elsewhere")
    (tmp_path / "output/about").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(BuildStopped, match=r"output/about: .* \[B707\]"):
        put_all(NEW, tmp_path)
    assert (tmp_path / "elsewhere/index.html").read_bytes() == b"about"


def test_a_lost_state_still_tells_ours_from_theirs(tmp_path):
    settle(OLD, tmp_path)
    shutil.rmtree(tmp_path / "state")
    assert dict(published(tmp_path / "output", tmp_path / "state")) == {}
    put_changes(NEW, tmp_path)
    assert contents(tmp_path) == {**NEW, **MINE}


def test_with_the_list_harmed_as_well_nothing_of_ours_is_replaced(tmp_path):
    settle(OLD, tmp_path)
    shutil.rmtree(tmp_path / "state")
    (tmp_path / "output" / OWN_LIST).write_bytes(b"cut")
    with pytest.raises(BuildStopped, match="B707"):
        put_changes(NEW, tmp_path)
    assert contents(tmp_path) == {**OLD, **MINE}


def test_a_folder_made_anew_in_place_of_the_site_is_not_taken_for_it(tmp_path):
    put_all(OLD, tmp_path)
    root = tmp_path / "output"
    manifest = next((tmp_path / "state").glob(f"tree-{root.stat().st_ino}.manifest"))
    shutil.rmtree(root)
    root.mkdir()
    manifest.rename(manifest.with_name(f"tree-{root.stat().st_ino}.manifest"))
    add({"about/index.html": b"by hand"}, tmp_path)
    with pytest.raises(BuildStopped, match=r"about/index\.html.*B707"):
        put_all(NEW, tmp_path)
    assert contents(tmp_path) == {"about/index.html": b"by hand"}
