"""What a step made before, so that it need not be made again. Steps never hear of it; `through` is the only door."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

I = TypeVar("I")  # noqa: E741 - an item
R = TypeVar("R")


class Store(Protocol[R]):
    """Results by key; a key is a digest of all that a result depends on."""

    def get(self, key: str) -> R | None:
        """The result kept under `key`; None where there is none, or none that can be trusted."""

    def put(self, key: str, result: R) -> None:
        """Keep a result."""


def through(
    items: Sequence[I], key: Callable[[I], str], store: Store[R], make: Callable[[Sequence[I]], Sequence[R]]
) -> list[R]:
    """A result for each item, in order: those in `store` as they are, the others made together and kept."""
    keys = [key(item) for item in items]
    results = [store.get(each) for each in keys]
    missed = [number for number, result in enumerate(results) if result is None]
    made = make([items[number] for number in missed])
    for number, result in zip(missed, made, strict=True):
        store.put(keys[number], result)
        results[number] = result
    return [result for result in results if result is not None]
