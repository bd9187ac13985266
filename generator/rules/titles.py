"""Titles compared: two of one placement often differ in spelling, in form, or in the year."""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from generator.vocabularies.closeness import distance
from generator.vocabularies.folding import fold

_MANY: Final = """
a an and as at d de del der des die du el en et f for fuer fur fw full fulltime gn h i im in la le m mf mw mwd
new of one our paid part parttime pour the time to two und unpaid w we with x y you job jobs month months
offer opening opportunities opportunity position positions programme program role vacancy week weeks year
years co op cooperative january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter q1 q2 q3 q4 h1 h2 placement
placements posting student students work
"""
_NOISE: Final = frozenset(_MANY.split())
"""Words that many titles have and that tell no two placements apart."""
_KIND: Final = re.compile(
    r"intern(?:e|s|es|ship|ships)?$|praktik\w*$|practicas?$|pasant\w*$|estagi\w*$|stag(?:e|es|iaire|iaires|ista)$"
    r"|tirocini\w*$|trainee(?:s|ship|ships)?$|werkstudent\w*$"
)
_YEARS: Final = re.compile(r"\b20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\b")
_SHORTEST: Final = 5
"""Letters of a word in which one may be wrong, and of a stem that two forms share."""
_ENDING: Final = 3
"""Letters that the longer of two forms of a word may have more."""


@lru_cache(maxsize=16_384)
def telling(title: str) -> frozenset[str]:
    """The words of a title that tell what is done, folded: no years, no seasons, and no word for an intern."""
    words = re.findall(r"[^\W_]+(?:[+#]+)?", fold(_YEARS.sub(" ", title)))
    return frozenset(word for word in words if not (word in _NOISE or _KIND.match(word)))


def same(one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether two titles say the same, but for spelling and form."""
    return bool(one) and _met(one, other) and _met(other, one)


def alike(one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether the shorter of two titles is nearly all in the longer; so is one that says nothing."""
    few, many = sorted((one, other), key=len)
    return not few or 2 * sum(_within(word, many) for word in few) > len(few)


def _met(words: AbstractSet[str], others: AbstractSet[str]) -> bool:
    return words <= others or all(_within(word, others) for word in words)


def _within(word: str, others: AbstractSet[str]) -> bool:
    return word in others or any(_is_form(word, other) for other in others)


def _is_form(one: str, other: str) -> bool:
    """Whether two words are one, misspelt or in another form: `engineer` and `engineering`."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST or len(long) - len(short) > _ENDING:
        return False
    return long.startswith(short) or distance(one, other, 1) <= 1
