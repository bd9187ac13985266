"""What a kind of value says of itself besides how it is read: how a form asks for it, and in whose words it is."""

from dataclasses import dataclass
from enum import StrEnum


class Control(StrEnum):
    """Which control of a form asks for one value; a field that takes several is asked by as many, or by its plural."""

    LINE = "line"
    LINES = "lines"
    ADDRESS = "address"
    CHOICE = "choice"
    YES_NO = "yes-no"
    NUMBER = "number"
    RANGE = "range"
    DATE = "date"
    PERIOD = "period"
    START = "start"
    DEADLINE = "deadline"
    DURATION = "duration"
    MONEY = "money"
    POINT = "point"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Unless:
    """Marks a field that has to be stated unless the field called `other` is."""

    other: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Marks a kind. A closed list needs no mark, and a group of keys only where it is asked for as one.

    `vocabulary` is the list that a choice is from. `words` says that each language has its own: text is translated, and
    an address may lead to the page in that language. All else is a fact, the same in every translation.
    `unknowable`: it has to be stated, and that nobody knows it, `not stated`, is a statement.
    """

    control: Control
    vocabulary: str = ""
    words: bool = False
    unknowable: bool = False
