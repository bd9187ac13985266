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
