"""Levels of knowing a language."""

from enum import StrEnum


class Cefr(StrEnum):
    """Levels of the Common European Framework of Reference for Languages (Council of Europe, 2001)."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"

    def order(self) -> int:
        """Its place from 0 (A1) to 5 (C2)."""
        return list(Cefr).index(self)

    def at_least(self, other: "Cefr") -> bool:
        """Whether somebody at this level has reached `other`."""
        return self.order() >= other.order()
