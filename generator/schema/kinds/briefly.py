"""A value of a few words, held to its length before anything is looked for in it."""

from typing import Final

from generator.schema import codes
from generator.schema.refusal import Refusal

MOST_LETTERS: Final = 120
"""Characters of a day, a moment or a sum with all that may be said of it."""


def briefly(words: str) -> str:
    """`words`, with runs of spaces as one; raises Refusal where there are more characters than MOST_LETTERS."""
    said = " ".join(words.split())
    if len(said) > MOST_LETTERS:
        message = f"this has {len(said)} characters, and there is room for {MOST_LETTERS}"
        raise Refusal(codes.WRONG_LENGTH, message, "write it in a few words, and what there is to explain in the text")
    return said
