"""Languages of an offer: up to three, each with a level, and `And` or `Or` between them.

`And` joins groups and `Or` joins the languages of a group, as IAESTE's forms mean it: English And French Or German is
English and either French or German. IAESTE knows three levels. They are read as levels of the CEFR so:

    Excellent   C1
    Good        B2
    Fair        B1
"""

from typing import Final, NamedTuple

from generator.importing.table import Row
from generator.schema.about import Example

LEVELS: Final = {"excellent": "C1", "good": "B2", "fair": "B1"}
COLUMNS: Final = tuple(f"Language{n}{end}" for n in (1, 2, 3) for end in ("", "Level", "or") if (n, end) != (3, "or"))


class Asked(NamedTuple):
    """A language as the offer has it, and whether the one before it would do in its place."""

    name: str
    level: str
    instead: bool


def asked(row: Row) -> list[Asked]:
    """The languages that an offer asks for, in order."""
    named: list[Asked] = []
    operator = ""
    for number in (1, 2, 3):
        name = row.said(f"Language{number}")
        if name:
            level = row.said(f"Language{number}Level")
            named.append(Asked(name, level, instead=bool(named) and operator.casefold() == "or"))
        operator = row.said(f"Language{number}or")
    return named


def languages(row: Row) -> list[Example]:
    """The languages as the front matter has them: `English C1`, or `any` of several."""
    groups: list[list[str]] = []
    for language in asked(row):
        written = f"{language.name} {LEVELS.get(language.level.casefold(), language.level)}".strip()
        if language.instead:
            groups[-1].append(written)
        else:
            groups.append([written])
    return [group[0] if len(group) == 1 else {"any": group} for group in groups]


def in_words(row: Row) -> str:
    """The languages in IAESTE's own words: `English (good) and Spanish (fair)`."""
    said = ""
    for language in asked(row):
        joint = "" if not said else " or " if language.instead else " and "
        said += joint + language.name + (f" ({language.level.lower()})" if language.level else "")
    return said


def used(row: Row) -> tuple[str, ...]:
    """The columns that say something of a language that is there."""
    numbers = [number for number in (1, 2, 3) if row.says(f"Language{number}")]
    columns = [f"Language{number}{end}" for number in numbers for end in ("", "Level")]
    return row.stated([*columns, *(f"Language{number}or" for number in numbers if number + 1 in numbers)])
