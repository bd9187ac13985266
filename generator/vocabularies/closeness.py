"""How far apart two words are, for suggestions."""

from collections.abc import Iterable, Iterator
from typing import Final

_LETTERS_AN_EDIT: Final = 4
"""One wrong letter in four is still the same word: "Germny", "Swizerland"; in "Chad" two are another word."""


def closest(word: str, candidates: Iterable[str]) -> list[str]:
    """List the `candidates` within reach of a misspelt `word`, best first; all are folded already."""
    reach = max(1, (len(word) + 1) // _LETTERS_AN_EDIT)
    letters = frozenset(word)
    return [found for _, found in sorted(_within(word, letters, candidates, reach))]


def _within(
    word: str, letters: frozenset[str], candidates: Iterable[str], reach: int
) -> Iterator[tuple[tuple[int, bool], str]]:
    for candidate in candidates:
        # Two cheap looks that spare the table for nearly all: an edit changes the length by one at most, and
        # brings or takes one letter at most on each side.
        if abs(len(candidate) - len(word)) > reach or len(letters.difference(candidate)) > reach:
            continue
        far = distance(word, candidate)
        if far <= reach and far < len(candidate):
            yield (far, candidate[0] != word[0]), candidate


def distance(one: str, other: str) -> int:
    """Count insertions, deletions, substitutions and swaps of neighbours from `one` to `other`.

    This is the optimal string alignment form of the Damerau-Levenshtein distance: no letter is touched twice.
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
        before, last = last, line
    return last[-1]
