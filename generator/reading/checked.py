"""A record if one could be made, and everything there is to say about it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.diagnostics.diagnostic import Diagnostic

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked(Generic[T]):
    """`record` is None where an error stands among the diagnostics."""

    path: str
    record: T | None
    diagnostics: tuple[Diagnostic, ...] = ()
