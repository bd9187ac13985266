"""What setting one text may cost in processor time and memory: the inline half of Python-Markdown is quadratic."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Final

try:
    import resource
except ImportError:  # Windows has no such limits: there, the parent ends a child that takes too long
    resource = None  # type: ignore[assignment]

SECONDS: Final = 2.0
"""Processor time for one text."""
MEMORY: Final = 512 * 1024 * 1024
"""Bytes of address space for the process that sets texts, itself included."""
MOST_ELEMENTS: Final = 20_000
"""Elements that a text may make: 1,000 rows of a table of 20 columns."""


class TooLarge(Exception):  # noqa: N818 - it says what is wrong
    """A text makes more than MOST_ELEMENTS; `line` is where the block begins that went beyond."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class OutOfTime(BaseException):
    """Setting a text took longer than it may; no library is to catch it on the way."""


@contextmanager
def in_time(seconds: float = SECONDS) -> Iterator[None]:
    """Raise OutOfTime in the midst of what takes more than `seconds` of processor time; only in a main thread.

    What does not listen to signals for as long again is ended by the system.
    """
    if resource is None:
        yield
        return
    signal.signal(signal.SIGVTALRM, _raise)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    used = resource.getrusage(resource.RUSAGE_SELF)
    _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + 2 * seconds) + 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def limit_memory() -> None:
    """Let this process have no more than MEMORY, where the system sees to it."""
    if sys.platform == "linux":
        _limit(resource.RLIMIT_AS, MEMORY)


def _raise(_: int, __: FrameType | None) -> None:
    raise OutOfTime


def _limit(what: int, most: int) -> None:
    hard = resource.getrlimit(what)[1]
    with suppress(ValueError, OSError):
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
