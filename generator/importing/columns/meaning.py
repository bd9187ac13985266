"""What one column means: the key that it fills, and how its words are written there.

Job title: title                                  # the words as they stand
Weeks: duration = {} weeks                        # `{}` is this column's words
Salary: pay = {} {Currency} per {Each}            # a name in braces is another column's
Closing date: deadline, day first                 # 03/04/2027 is the third of April
"""

import re
from dataclasses import dataclass
from typing import Final

from generator.importing.table import Row
from generator.schema.derived.field_description import FieldDescription, field_of, fields_of

PLACE: Final = "place"
TEXT: Final = "text"
MARKDOWN: Final = "markdown"
LISTED: Final = "listed"
LEFT_OUT: Final = "left out"
WAYS: Final = (PLACE, TEXT, MARKDOWN, LISTED, LEFT_OUT)
"""What a column can be besides a key: `City, Country`; the listing's text; a line of the list below it; or nothing."""
ORGANISATION: Final = "organisation."
ORDERS: Final = ("day first", "month first")
_HOLE: Final = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The key of a placement, `organisation.KEY` of its organisation, or one of `WAYS`."""

    target: str
    template: str = "{}"
    order: str = ""

    def __str__(self) -> str:
        """As it is written in the file."""
        template = "" if self.template == "{}" else f" = {self.template}"
        return f"{self.target}{template}" + (f", {self.order}" if self.order else "")

    def others(self) -> tuple[str, ...]:
        """The other columns that it takes words of."""
        return tuple(name for name in _HOLE.findall(self.template) if name)

    def filled(self, row: Row, column: str) -> str:
        """The words for the key; nothing where its own column is empty.

        Another that is empty takes the words before it along; of a range without its end, the beginning is the least.
        """
        if not row.says(column):
            return ""
        said, end, begun = "", 0, False
        for hole in _HOLE.finditer(self.template):
            words, before = row.said(hole[1] or column), self.template[end : hole.start()]
            if words:
                said += (before if begun or not end else "") + words
                begun = True
            elif before == "-":
                said = f"from {said}"
            end = hole.end()
        return (said + self.template[end:]).strip() if said else ""


def meaning_of(text: str) -> Meaning | None:
    """The meaning that is written so; None where it is none."""
    said, order = text.strip(), ""
    for each in ORDERS:
        if said.endswith(f", {each}"):
            said, order = said.removesuffix(f", {each}"), each
    target, _, template = (part.strip() for part in said.partition("="))
    if not is_target(target) or ("{}" not in template if template else "=" in said):
        return None
    return Meaning(target=target, template=template or "{}", order=order)


def is_target(target: str) -> bool:
    """Whether a column can mean this."""
    return target in WAYS or field_for(target) is not None


def field_for(target: str) -> FieldDescription | None:
    """The field that a target names; None for one of `WAYS`, and for what is none."""
    path = target if target.startswith(ORGANISATION) else f"placement.{target}"
    try:
        return field_of(path)
    except KeyError:
        return None


def targets() -> tuple[str, ...]:
    """All that a column can mean, groups without their parts."""
    keys = [field.name for field in fields_of("placement") if field.name != ORGANISATION[:-1]]
    return (*WAYS, *keys, *(ORGANISATION + field.name for field in fields_of("organisation")))
