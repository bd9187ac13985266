"""Figures as people write them: in digits, with a decimal point or comma, or in a word up to twelve."""

from decimal import Decimal
from typing import Final

_WORDS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
IN_WORDS: Final = {word: str(number) for number, word in enumerate(_WORDS, 1)}
"""The digits of each word."""
FIGURE: Final = r"\d{1,9}(?:[.,]\d{1,2})?"
TO: Final = r"\s*(?:-|–|—|to|until|bis)\s*"
"""What stands between the two ends of a range."""


def figure(text: str) -> Decimal:
    """The number that a figure, or a word of `IN_WORDS`, is."""
    return Decimal(IN_WORDS.get(text, text).replace(",", "."))
