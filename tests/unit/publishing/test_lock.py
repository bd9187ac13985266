"""Builds at the same time do not mix, and a dead one holds nobody up."""

import os
import signal
import time

import pytest

from generator.diagnostics.stopped import BuildStopped
from generator.publishing.lock import lock
from tests.unit.publishing.site import OLD, contents, put_all, put_changes


def holding(state):
    """A process that holds the lock until it is killed, with a worker of its own that outlives it."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        with lock(state):
            if os.fork() == 0:
                os.close(write)
                time.sleep(5)
                os._exit(0)
            os.write(write, b"!")
            time.sleep(60)
        os._exit(0)
    os.read(read, 1)
    os.close(read)
    os.close(write)
    return child


def test_the_second_build_gives_up_and_names_the_first(tmp_path):
    child = holding(tmp_path)
    with pytest.raises(BuildStopped, match=rf"lock: locked by process {child}, .*\[B708\]"), lock(tmp_path, 0.1):
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def test_the_lock_ends_with_its_process_even_if_workers_live_on(tmp_path):
    child = holding(tmp_path)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with lock(tmp_path, timeout=0):
        pass


def test_the_second_build_waits_for_the_first(tmp_path):
    child = os.fork()
    if child == 0:
        with lock(tmp_path):
            time.sleep(0.3)
        os._exit(0)
    time.sleep(0.1)
    with lock(tmp_path, timeout=5):
        assert os.waitpid(child, os.WNOHANG)[0] in {0, child}


def test_a_state_folder_that_cannot_be_made_is_a_fault(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BuildStopped, match=r"\[B705\]"), lock(tmp_path / "file/state"):
        pass


def test_four_builds_at_once_leave_one_whole_result(tmp_path):
    sites = [{**OLD, "index.html": b"%d" % number, f"only/{number}": b""} for number in range(4)]
    put_all(OLD, tmp_path)
    children = []
    for files in sites:
        child = os.fork()
        if child == 0:
            for _ in range(5):
                with lock(tmp_path / "state"):
                    put_changes(files, tmp_path)
                    whole = contents(tmp_path) == files
                if not whole:
                    os._exit(1)
            os._exit(0)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    assert contents(tmp_path) in sites
