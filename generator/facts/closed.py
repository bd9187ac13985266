"""The words of a closed list as the values of a fact."""

from enum import StrEnum

from generator.facts.kinds.keyed import ClosedList
from generator.wording.labels import label_of


def closed(*words: StrEnum) -> ClosedList:
    """`words` in this order, each with what it is called."""
    return tuple((str(word), label_of(word)) for word in words)
