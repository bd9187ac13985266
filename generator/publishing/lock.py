"""One build at a time."""

import errno
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.diagnostics.stopped import BuildStopped, stopped
from generator.disk.errors import errors_about
from generator.publishing import codes

_PAUSE = 0.05  # seconds between two attempts


@contextmanager
def lock(state: Path, timeout: float = 30.0) -> Iterator[None]:
    """Hold the catalogue that keeps its state in `state`; wait up to `timeout` seconds for another build.

    A record lock (POSIX `fcntl`): the kernel takes it back when the process ends, however it ends, and worker
    processes do not inherit it, so that none left behind can hold it. It keeps processes apart, not the
    threads of one. Raises `BuildStopped` if the other build does not end in time.
    """
    path = str(state / "lock")
    with errors_about(path):
        state.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        with errors_about(path):
            _wait(descriptor, path, timeout)
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, path: str, timeout: float) -> None:
    for _ in range(int(timeout / _PAUSE)):
        if _is_ours(descriptor):
            return
        time.sleep(_PAUSE)
    if not _is_ours(descriptor):
        raise _held(descriptor, path, timeout)


def _is_ours(descriptor: int) -> bool:
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EAGAIN}:
            return False
        raise
    return True


def _held(descriptor: int, path: str, timeout: float) -> BuildStopped:
    holder = os.pread(descriptor, 20, 0).decode("ascii", "replace") or "unknown"
    message = f"locked by process {holder}, which is still building after {timeout:g} s"
    return stopped(codes.BUILD_UNDER_WAY, path, message, "wait for it to end, or end it, then build again")
