"""Which known words a text may have meant: misspelt, or said with more or fewer parts."""

from collections.abc import Iterable, Iterator
from typing import Final

_LETTERS_AN_EDIT: Final = 5
"""One wrong letter in five is still the same word, as in "Germny"; more of them make another word."""
_FARTHEST: Final = 3
"""Edits, however long the word."""
_SHORTEST: Final = 4
"""Letters; shorter words are close to those of the same letters in another order, as "CKZ" to "CZK"."""
_LONGEST: Final = 80
"""Letters; longer texts are no misspelt words, and would take long to compare."""


def closest(word: str, known: Iterable[str]) -> list[str]:
    """List the `known` words within reach of a misspelt `word`, best first; all are folded already."""
    if len(word) > _LONGEST:
        return []
    reach = min(_FARTHEST, max(1, len(word) // _LETTERS_AN_EDIT))
    spelling = sorted(word)
    ranked = sorted(
        (distance(word, other, reach + 1), _differ_at(word, other), other) for other in _likely(word, known, reach)
    )
    # The right letters in the wrong order may be one edit more: "Lybia".
    return [other for far, _, other in ranked if far <= reach + (sorted(other) == spelling)]


def sharing(word: str, known: Iterable[str]) -> list[str]:
    """List `known` words with all long parts of `word`, or with only parts of it; nearest length first."""
    parts = frozenset(part for part in word.split() if len(part) >= _SHORTEST)
    if not parts or len(word) > _LONGEST:
        return []
    candidates = (other for other in known if any(part in other for part in parts))
    others = [other for other in candidates if parts <= (theirs := set(other.split())) or theirs <= parts]
    return sorted(others, key=lambda other: (abs(len(other) - len(word)), other))


def distance(one: str, other: str, reach: int) -> int:
    """Count insertions, deletions, substitutions and swaps of neighbours from `one` to `other`.

    This is the optimal string alignment form of the Damerau-Levenshtein distance: no letter is touched twice.
    Past `reach` it stops counting and answers `reach` + 1.
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, match in enumerate(other, 1):
            best = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != match))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == match:
                best = min(best, before[column - 2] + 1)
            line.append(best)
        if min(line) > reach and min(last) > reach:
            return reach + 1
        before, last = last, line
    return min(last[-1], reach + 1)


def _likely(word: str, known: Iterable[str], reach: int) -> Iterator[str]:
    """Leave out by cheap looks what cannot be in reach: an edit changes one letter, and the length by one."""
    letters = frozenset(word)
    spelling = sorted(word)
    for other in known:
        if min(len(word), len(other)) < _SHORTEST:
            if other != word and sorted(other) == spelling:
                yield other
        elif abs(len(other) - len(word)) <= reach and len(letters.difference(other)) <= reach:
            yield other


def _differ_at(one: str, other: str) -> int:
    """Rank by the first letter that differs, the later the better: beginnings are rarely mistaken."""
    same = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    return -same
