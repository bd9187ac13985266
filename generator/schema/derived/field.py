"""The fields of a record, as the one definition has them."""

from dataclasses import MISSING, Field, dataclass, fields, replace
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic.fields import FieldInfo

from generator.schema.about import Example, Filter
from generator.schema.groups import GROUPS
from generator.schema.records import RECORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFacts:
    """What is said of a field: for the reference, forms, scaffolds and filters."""

    name: str
    title: str
    description: str
    example: Example
    required: bool
    filter: Filter | None
    choices: tuple[str, ...] = ()
    group: str = ""

    @property
    def told(self) -> str:
        """The description, with the words of a closed list."""
        if not self.choices:
            return self.description
        count = "One of" if isinstance(self.example, str) else "Any of"
        return f"{self.description} {count}: {', '.join(self.choices)}."


@cache
def fields_of(record: str) -> tuple[FieldFacts, ...]:
    """The fields of the record called `record`, in order.

    Raises TypeError for a field that lacks its title, description or example.
    """
    groups, group, found = GROUPS.get(record, {}), "", []
    for fact in facts_of(RECORDS[record]):
        group = groups.get(fact.name, group)
        found.append(replace(fact, group=group))
    return tuple(found)


def facts_of(kind: Any) -> tuple[FieldFacts, ...]:
    """The fields of a record, or of a group of keys inside one."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple(_facts(field.name, hints[field.name], required=_required(field)) for field in fields(kind))


def _choices(hint: Any) -> tuple[str, ...]:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return tuple(map(str, hint))
    return next((found for each in get_args(hint) if (found := _choices(each))), ())


def _required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _facts(name: str, hint: Any, *, required: bool) -> FieldFacts:
    marks = get_args(hint)[1:]
    said = [mark for mark in marks if isinstance(mark, FieldInfo) and mark.title]
    if not said or not said[0].title or not said[0].description or not said[0].examples:
        raise TypeError(f"the field {name} lacks its title, description or example")
    return FieldFacts(
        name=name,
        title=said[0].title,
        description=said[0].description,
        example=said[0].examples[0],
        required=required,
        choices=_choices(hint),
        filter=next((mark for mark in marks if isinstance(mark, Filter)), None),
    )
