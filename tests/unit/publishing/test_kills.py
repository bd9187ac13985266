"""A process may die at any instant: the site is the one before or the one after, and the next build mends."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.disk import system
from tests.proof import tries
from tests.unit.publishing.site import (
    CHANGING,
    MINE,
    NEW,
    OLD,
    calls_of,
    contents,
    killed,
    put_all,
    put_changes,
    settle,
    without_exchange,
)

TRACED = ("linkat,link", "unlink,unlinkat", "mkdir,mkdirat", "rmdir", "rename,renameat", "renameat2", "fsync")


def mended(base):
    """The site after the next build, which must leave nothing behind, beside the output or in the state folder."""
    put_changes(NEW, base)
    assert sorted(path.name for path in base.iterdir()) == ["output", "state"]
    root, tree = base / "output", base / "state/tree"
    inodes = [path.stat().st_ino for path in (root, tree) if path.exists()]
    left = {path.name for path in (base / "state").iterdir()} - {"lock", "tree"}
    assert left <= {f"tree-{inode}.manifest" for inode in inodes}
    return contents(base)


def kill_at_each_call(base, prepare, whole):
    """Kill a build of NEW before each of its changing calls, each time from the state that `prepare` makes."""
    prepare(base / "count")
    calls = calls_of(lambda: put_changes(NEW, base / "count"), CHANGING)
    for at in range(len(calls)):
        case = base / str(at)
        prepare(case)
        assert killed(lambda case=case: put_changes(NEW, case), at)
        assert contents(case) in whole, f"killed before call {at}, {calls[at]}"
        assert mended(case) == whole[-1], f"killed before call {at}, {calls[at]}"
    return calls


def test_killed_at_each_call_of_an_update(tmp_path):
    calls = kill_at_each_call(tmp_path, lambda base: settle(OLD, base), [{**OLD, **MINE}, {**NEW, **MINE}])
    assert {"open", "write", "link", "unlink", "mkdir", "rmdir", "rename", "fsync", "exchange"} <= set(calls)


def test_killed_at_each_call_of_a_first_build(tmp_path):
    kill_at_each_call(tmp_path, lambda base: base.mkdir(), [{}, NEW])


def test_killed_at_each_call_with_a_second_tree_left_unsealed(tmp_path):
    def prepare(base):
        settle(OLD, base)
        tree = (base / "state/tree").stat().st_ino
        (base / f"state/tree-{tree}.manifest").unlink()
        (base / "state/tree/index.html").write_bytes(b"half")

    kill_at_each_call(tmp_path, prepare, [{**OLD, **MINE}, {**NEW, **MINE}])


def test_killed_in_the_middle_of_a_file(tmp_path, monkeypatch):
    settle(OLD, tmp_path)
    monkeypatch.setattr(system, "write", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    assert killed(lambda: put_changes(NEW, tmp_path), -1)
    monkeypatch.undo()
    assert contents(tmp_path) == {**OLD, **MINE}
    assert mended(tmp_path) == {**NEW, **MINE}


def test_without_an_exchange_the_next_build_mends_what_a_kill_left(tmp_path, monkeypatch):
    without_exchange(monkeypatch)
    settle(OLD, tmp_path / "count")
    calls = calls_of(lambda: put_changes(NEW, tmp_path / "count"), CHANGING)
    for at in range(len(calls)):
        case = tmp_path / str(at)
        settle(OLD, case)
        assert killed(lambda case=case: put_changes(NEW, case), at)
        missing = not (case / "output").exists()
        assert missing or contents(case) in ({**OLD, **MINE}, {**NEW, **MINE})
        assert mended(case) == {**NEW, **MINE}


@pytest.mark.proof
def test_kills_at_random_break_no_site(tmp_path):
    sites = [OLD, NEW, {**OLD, "index.html": b"x" * 50_000}, {f"{n}/a": b"%d" % n for n in range(30)}]
    settle(OLD, tmp_path)
    whole = [{**files, **MINE} for files in sites]
    dice = random.Random(2)  # noqa: S311
    struck = 0
    for _ in range(tries(50)):
        child = os.fork()
        if child == 0:
            for files in sites * 1000:
                put_changes(files, tmp_path)
            os._exit(0)
        time.sleep(dice.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        found = contents(tmp_path)
        assert found in whole
        struck += found != whole[0]
    assert struck
    assert mended(tmp_path) == {**NEW, **MINE}


@pytest.mark.parametrize("calls", TRACED)
def test_killed_by_the_kernel_at_the_call_itself(tmp_path, calls):
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("no strace on this machine")
    settle(OLD, tmp_path)
    code = (
        "import sys, pathlib; from tests.unit.publishing.site import NEW, put_changes;"
        "put_changes(NEW, pathlib.Path(sys.argv[1]))"
    )
    names = ",".join(f"?{name}" for name in calls.split(","))
    inject = [f"--trace={names}", f"--inject={names}:signal=KILL:when=1"]
    command = [strace, "-f", "-o", str(tmp_path / "trace"), *inject, sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env={"PYTHONPATH": str(Path.cwd())})
    (tmp_path / "trace").unlink(missing_ok=True)
    if "PTRACE" in done.stderr or "ptrace" in done.stderr:
        pytest.skip("this machine does not let strace trace")
    assert done.returncode in {-signal.SIGKILL, 128 + signal.SIGKILL}, done.stderr
    assert contents(tmp_path) in ({**OLD, **MINE}, {**NEW, **MINE})
    assert mended(tmp_path) == {**NEW, **MINE}


def test_a_first_build_leaves_no_debris(tmp_path):
    put_all(OLD, tmp_path)
    assert mended(tmp_path) == NEW
