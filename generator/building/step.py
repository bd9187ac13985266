"""A step of the pipeline."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from generator.building.build_context import BuildContext

P = ParamSpec("P")
R = TypeVar("R")
Takes = Callable[Concatenate[BuildContext, P], R]


def step(name: str) -> Callable[[Takes[P, R]], Takes[P, R]]:
    """Let a function be timed, and shown to whoever watches, as the step `name`."""

    def made(does: Takes[P, R]) -> Takes[P, R]:
        @wraps(does)
        def timed(context: BuildContext, /, *args: P.args, **kwargs: P.kwargs) -> R:
            with context.clock.step(name):
                return does(context, *args, **kwargs)

        return timed

    return made
