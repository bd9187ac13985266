"""Months and days of the week by the words that people write for them."""

from functools import cache

from generator.vocabularies.folding import fold
from generator.vocabularies.standard import data


def month_of(word: str) -> int | None:
    """The month, 1 to 12, that `word` names in any language we know; None where it names none, or two."""
    return _known("months").get(fold(word))


def weekday_of(word: str) -> int | None:
    """The day of the week, 0 for Monday, that `word` names; None where it names none, or two."""
    return _known("weekdays").get(fold(word))


@cache
def _known(kind: str) -> dict[str, int]:
    known: dict[str, int] = data("months")[kind]
    return known
