"""The one door to other processes."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeVar

I = TypeVar("I")  # noqa: E741 - an item
R = TypeVar("R")
TOLD: Final = 32
"""Items between two words about how far it is."""


def unheard(_: int) -> None:
    """Tell nobody how many items are finished."""


class Executor(Protocol):
    """Does the same to many items, here or elsewhere.

    A task is frozen data with a `__call__`, or a function of a module, so that it can be pickled and sent to another
    machine; so can its items and what comes of them.
    """

    def map(self, task: Callable[[I], R], items: Sequence[I], done: Callable[[int], None] = unheard) -> list[R]:
        """`task` of each item, in order; `done` hears how many are finished. Raises what `task` raises."""


class Here:
    """Does everything in this process."""

    def map(self, task: Callable[[I], R], items: Sequence[I], done: Callable[[int], None] = unheard) -> list[R]:
        """`task` of each item, one after the other."""
        results: list[R] = []
        for item in items:
            if len(results) % TOLD == 0:
                done(len(results))
            results.append(task(item))
        done(len(items))
        return results
