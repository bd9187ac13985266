"""Any call may fail: one line that names a path, the site before still standing, and the next build well."""

import errno
from pathlib import Path

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.disk import system
from tests.unit.publishing.site import (
    CHANGING,
    LOOKING,
    MINE,
    NEW,
    OLD,
    Disk,
    calls_of,
    contents,
    failing,
    put_changes,
    settle,
    watching,
)

CODES = {
    errno.ENOSPC: "B701",
    errno.EDQUOT: "B701",
    errno.EFBIG: "B701",
    errno.EACCES: "B702",
    errno.EROFS: "B702",
    errno.EMFILE: "B703",
    errno.EXDEV: "B704",
    errno.EIO: "B705",
}
BEFORE, AFTER = {**OLD, **MINE}, {**NEW, **MINE}


def prepared(base: Path) -> Path:
    base.mkdir()
    settle(OLD, base)
    return base


def attempt(base: Path, number: int, at: int, *, lasting: bool) -> BuildStopped | None:
    disk = Disk(CHANGING | LOOKING, failing(number), at, lasting=lasting)
    with watching(disk):
        try:
            put_changes(NEW, base)
        except BuildStopped as fault:
            return fault
    return None


def check(fault: BuildStopped, base: Path, number: int) -> None:
    assert fault.diagnostic.code == CODES[number]
    assert fault.diagnostic.place.path.startswith(str(base))
    assert "\n" not in str(fault)
    assert fault.diagnostic.cure in str(fault)


def test_each_call_that_fails_once_leaves_the_old_site(tmp_path):
    calls = calls_of(lambda: put_changes(NEW, prepared(tmp_path / "count")), CHANGING | LOOKING)
    start = len(calls_of(lambda: settle(OLD, tmp_path / "settled"), CHANGING | LOOKING))
    raised = 0
    for at in range(len(calls) - start):
        number = list(CODES)[at % len(CODES)]
        base = prepared(tmp_path / str(at))
        fault = attempt(base, number, at, lasting=False)
        if fault is None:  # tidying up after the exchange may fail and be done another time
            assert contents(base) == AFTER, f"call {at} failed unseen"
            continue
        raised += 1
        check(fault, base, number)
        assert contents(base) == BEFORE, f"call {at} failed"
        put_changes(NEW, base)
        assert contents(base) == AFTER
    assert raised > 0.9 * (len(calls) - start)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_and_goes_on_failing_leaves_a_whole_site(tmp_path, number):
    before = prepared(tmp_path / "count")
    calls = calls_of(lambda: put_changes(NEW, before), CHANGING)
    for at in range(0, len(calls), 2):
        base = prepared(tmp_path / str(at))
        with watching(Disk(CHANGING, failing(number), at, lasting=True)):
            try:
                put_changes(NEW, base)
            except BuildStopped as fault:
                check(fault, base, number)
        assert contents(base) in (BEFORE, AFTER)
        put_changes(NEW, base)
        assert contents(base) == AFTER


def test_a_file_that_arrives_short_is_noticed(tmp_path, monkeypatch):
    settle(OLD, tmp_path)

    class Losing(Disk):
        def __getattr__(self, name):
            if name == "write":
                return lambda _, data: len(data)
            return super().__getattr__(name)

    monkeypatch.setattr(system, "os", Losing(frozenset(), failing(errno.EIO), -1))
    with pytest.raises(BuildStopped, match=r"0 bytes arrived of 8; .*\[B705\]"):
        put_changes(NEW, tmp_path)
    monkeypatch.undo()
    assert contents(tmp_path) == BEFORE


def test_a_file_that_is_written_in_pieces_arrives_whole(tmp_path, monkeypatch):
    class Slow(Disk):
        def __getattr__(self, name):
            real = super().__getattr__(name)
            return (lambda descriptor, data: real(descriptor, data[:3])) if name == "write" else real

    monkeypatch.setattr(system, "os", Slow(frozenset(), failing(errno.EIO), -1))
    put_changes(NEW, tmp_path)
    assert contents(tmp_path) == NEW


def test_a_limit_on_the_size_of_files_is_a_fault(tmp_path):
    resource = pytest.importorskip("resource")
    settle(OLD, tmp_path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(BuildStopped, match=r"\[B701\]"):
            put_changes({**NEW, "index.html": b"x" * 200_000}, tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert contents(tmp_path) == BEFORE


def test_a_few_descriptors_are_enough(tmp_path):
    resource = pytest.importorskip("resource")
    settle(OLD, tmp_path)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    in_use = max(int(path.name) for path in Path("/dev/fd").iterdir())
    resource.setrlimit(resource.RLIMIT_NOFILE, (in_use + 8, before[1]))
    try:
        put_changes(NEW, tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert contents(tmp_path) == AFTER
