"""Who hears how far a build is."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from generator.building.result import Step


class Progress(Protocol):
    """Shows steps to somebody; `total` is 0 where the length of a step is not known before."""

    def begin(self, step: str, total: int) -> None:
        """A step begins."""

    def done(self, count: int) -> None:
        """So many items of the step are finished."""


class Silent:
    """Shows nothing."""

    def begin(self, step: str, total: int) -> None:
        """Say nothing."""

    def done(self, count: int) -> None:
        """Say nothing."""


class Clock:
    """Times the steps, and passes on how far they are."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self.steps: list[Step] = []

    def expect(self, name: str, total: int) -> None:
        """Say how much a step has to do, once that is known."""
        self.progress.begin(name, total)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time what is done within."""
        began = time.perf_counter()
        self.progress.begin(name, 0)
        yield
        self.steps.append(Step(name=name, seconds=time.perf_counter() - began))
