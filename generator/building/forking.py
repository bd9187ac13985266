"""An executor on this machine: its processes are forked, so that what they read costs nothing to hand over."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

from generator.building.executor import Here, unheard

I = TypeVar("I")  # noqa: E741 - an item
R = TypeVar("R")
WORTH_SPREADING = 64
"""Fewer items than this are done sooner than processes are started."""
CHUNK = 32
"""Items handed out at once."""
_ENDING = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}


class WorkerDied(RuntimeError):  # noqa: N818 - it says what happened
    """A worker process ended without handing in its work: most often the machine ran out of memory."""


class Forking:
    """Spreads items over so many processes, which inherit the task and all items as they are."""

    def __init__(self, workers: int) -> None:
        self._workers = workers

    def map(self, task: Callable[[I], R], items: Sequence[I], done: Callable[[int], None] = unheard) -> list[R]:
        """`task` of each item, in order; raises what `task` raises, and WorkerDied."""
        if self._workers < 2 or len(items) < WORTH_SPREADING or not _can_fork():  # noqa: PLR2004 - one is no help
            return Here().map(task, items, done)
        chunks = [range(start, min(start + CHUNK, len(items))) for start in range(0, len(items), CHUNK)]
        results: list[list[R] | None] = [None] * len(chunks)
        processes: dict[Connection, Any] = {}
        try:
            with _no_signals():
                self._start(processes, task, items, chunks)
            _collect(processes, results, done)
        finally:
            for process in processes.values():
                process.terminate() if process.is_alive() and None in results else process.join()
        if None in results:
            raise WorkerDied("a worker process ended before its work was done")
        return [result for chunk in results if chunk is not None for result in chunk]

    def _start(
        self, processes: dict[Connection, Any], task: Callable[[I], R], items: Sequence[I], chunks: list[range]
    ) -> None:
        """Start them one by one, so that those that were started are known whatever happens."""
        context = multiprocessing.get_context("fork")
        turn = context.Value("i", 0)
        for _ in range(min(self._workers, len(chunks))):
            ours, theirs = context.Pipe(duplex=False)
            process = context.Process(target=_serve, args=(task, items, chunks, turn, theirs), daemon=True)
            process.start()
            theirs.close()
            processes[ours] = process


def _can_fork() -> bool:
    return hasattr(os, "fork") and sys.platform != "win32" and multiprocessing.current_process().name == "MainProcess"


def _serve(task: Callable[[I], R], items: Sequence[I], chunks: list[range], turn: Any, out: Connection) -> None:
    """Take the next chunk until there is none; runs in a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes, and the parent sees to it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    with suppress(BrokenPipeError):  # the parent has gone, and nobody is left to work for
        _work(task, items, chunks, turn, out)


def _work(task: Callable[[I], R], items: Sequence[I], chunks: list[range], turn: Any, out: Connection) -> None:
    try:
        while True:
            with turn.get_lock():
                number = turn.value
                turn.value += 1
            if number >= len(chunks):
                return
            out.send((number, [task(items[each]) for each in chunks[number]]))
    except BaseException as error:  # noqa: BLE001 - the parent raises it
        out.send((-1, error))
    finally:
        out.close()


@contextmanager
def _no_signals() -> Iterator[None]:
    """Hold back the signals that end programs while processes start, which see to them in their own way."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _collect(processes: dict[Connection, Any], results: list[list[R] | None], report: Callable[[int], None]) -> None:
    waiting, finished = set(processes), 0
    while waiting:
        for each in wait(list(waiting)):
            if not isinstance(each, Connection):
                continue
            try:
                number, result = each.recv()
            except EOFError:
                waiting.discard(each)
                continue
            if number < 0:
                raise result
            results[number] = result
            finished += len(result)
            report(finished)
