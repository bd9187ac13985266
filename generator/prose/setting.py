"""Texts set in a process of their own, so that none can cost more than it may, wherever it is set from.

Signals reach main threads only, limits of memory hold for whole processes, and a sanitiser that asks for too much ends
the process it runs in: so neither a thread of the development server nor a worker sets a text by itself.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.util import Finalize
from threading import Lock, Timer
from typing import Final

import msgspec

from generator.prose.bounds import SECONDS
from generator.prose.text import SetText
from generator.prose.wire import received, send

_PATIENCE: Final = 10 * SECONDS
"""Seconds by the clock after which a child is ended where no system limits its processor time."""
_PROGRAM: Final = "import sys; sys.path[:] = sys.argv[1:]; from generator.prose.child import serve; serve()"


class Setting:
    """The child of this process that sets texts; started with the first one, and again after one that ended it."""

    def __init__(self) -> None:
        self._owner = 0
        self._lock = Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def set(self, markdown: str) -> SetText:
        """`markdown` set, or why not."""
        if not markdown.strip():
            return SetText()
        if self._owner != os.getpid():  # a process that was forked has a child of its own
            self._owner, self._lock, self._child = os.getpid(), Lock(), None
        with self._lock:
            return self._asked(markdown)

    def _asked(self, markdown: str) -> SetText:
        child = self._started()
        with _watched(child):
            answer = _answer(child, markdown.encode())
        said = _decode(answer) if answer else SetText(refused="fault")
        if said.refused not in (None, "size"):
            self.close()
        return said

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._child is None:
            command = [sys.executable, "-c", _PROGRAM, *sys.path]
            pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
            self._child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nothing)  # noqa: S603 - it is ours
            Finalize(None, self.close, exitpriority=0)  # at the end of this process, which may be a forked one
        return self._child

    def close(self) -> None:
        """End the child; another one starts with the next text."""
        child, self._child = self._child, None
        if child is not None and self._owner == os.getpid():
            child.kill()
            child.communicate()


def _answer(child: "subprocess.Popen[bytes]", text: bytes) -> bytes | None:
    """What `child` says to `text`; None where it ended."""
    if child.stdin is None or child.stdout is None:
        return None
    try:
        send(child.stdin, text)
        return received(child.stdout)
    except BrokenPipeError:
        return None


@contextmanager
def _watched(child: "subprocess.Popen[bytes]") -> Iterator[None]:
    """End `child` when it takes too long by the clock, on systems that do not limit its processor time."""
    if sys.platform != "win32":
        yield
        return
    timer = Timer(_PATIENCE, child.kill)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _decode(answer: bytes) -> SetText:
    return _DECODER.decode(answer)


_DECODER: Final = msgspec.msgpack.Decoder(SetText)
_OURS: Final = Setting()


def set_text(markdown: str) -> SetText:
    """`markdown` set by the child of this process."""
    return _OURS.set(markdown)
