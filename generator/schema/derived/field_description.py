"""The one description of a field, which all that is made from the schema reads."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any, Final, get_type_hints

from pydantic.fields import FieldInfo

from generator.schema.about import Example
from generator.schema.derived.shape import Shape, shape_of
from generator.schema.groups import GROUPS
from generator.schema.marks import Asked, Control, Unless
from generator.schema.records import RECORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDescription:
    """All that is said of a field, or of a key inside a group: its own line says some, and the type the rest.

    `type` is that of one value, and `many` says that there may be several. A choice is from the closed list `choices`
    or from the list called `vocabulary`. `words` says that each language has its own; what is no words is a fact, and
    the same in every translation. `unknowable`: it has to be stated, if only as `not stated`. `unless` names the field
    that may be stated in place of a required one. `default` is what the field holds where it is left out. `group` is
    what it belongs to for readers, `parts` what belongs to it.
    """

    name: str
    title: str
    text: str
    example: Example
    type: Any
    many: bool
    control: Control
    vocabulary: str
    choices: tuple[str, ...]
    words: bool
    unknowable: bool
    required: bool
    unless: str
    default: Any
    parts: tuple["FieldDescription", ...]
    group: str = ""

    @property
    def told(self) -> str:
        """The text, with the words of a closed list."""
        if not self.choices:
            return self.text
        return f"{self.text} {'Any of' if self.many else 'One of'}: {', '.join(self.choices)}."


def described(kind: type[Any], path: str) -> tuple[FieldDescription, ...]:
    """The fields of a record, or of a group of keys inside one, in order.

    Raises TypeError, with the `path`, for a field that lacks a part of its description.
    """
    hints = get_type_hints(kind, include_extras=True)
    return tuple(_described(each, shape_of(hints[each.name]), f"{path}.{each.name}") for each in fields(kind))


def _described(field: Field[Any], shape: Shape, path: str) -> FieldDescription:
    said = next((mark for mark in shape.marks if isinstance(mark, FieldInfo) and mark.title), FieldInfo())
    if not (said.title and said.description and said.examples):
        raise TypeError(f"the field {path} lacks its title, description or example")
    unless = next((mark.other for mark in shape.marks if isinstance(mark, Unless)), "")
    asked = _asked(shape, path)
    parts = described(shape.value, path) if hasattr(shape.value, "__pydantic_config__") else ()
    choices = tuple(map(str, shape.value)) if _is_list(shape.value) else ()
    return FieldDescription(
        name=field.name,
        title=said.title,
        text=said.description,
        example=said.examples[0],
        type=shape.value,
        many=shape.many,
        control=asked.control,
        vocabulary=asked.vocabulary,
        choices=choices,
        words=all(part.words for part in parts) if parts else asked.words,
        unknowable=asked.unknowable,
        required=field.default is MISSING or bool(unless),
        unless=unless,
        default=None if field.default is MISSING else field.default,
        parts=parts,
    )


def _asked(shape: Shape, path: str) -> Asked:
    asked = next((mark for mark in shape.marks if isinstance(mark, Asked)), None) or _by_type(shape.value, path)
    if asked.control is Control.CHOICE and not (_is_list(shape.value) or asked.vocabulary):
        raise TypeError(f"the field {path} is a choice, and its kind does not say from which words")
    return asked


def _is_list(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def _by_type(kind: Any, path: str) -> Asked:
    """What needs no mark: closed lists and groups of keys."""
    if _is_list(kind):
        return Asked(Control.CHOICE)
    if is_dataclass(kind) and hasattr(kind, "__pydantic_config__"):
        return Asked(Control.GROUP)
    raise TypeError(f"the kind of the field {path} does not say how it is asked for; mark it with Asked(…)")


def _grouped(record: str) -> tuple[FieldDescription, ...]:
    begins, group, grouped = GROUPS.get(record, {}), "", []
    for field in described(RECORDS[record], record):
        group = begins.get(field.name, group)
        grouped.append(replace(field, group=group))
    return tuple(grouped)


# Made as the program starts, so that a field that is only half said stops it there and then.
_FIELDS: Final[Mapping[str, tuple[FieldDescription, ...]]] = {record: _grouped(record) for record in RECORDS}


def fields_of(record: str) -> tuple[FieldDescription, ...]:
    """The fields of the record called `record`, in order."""
    return _FIELDS[record]


@cache
def fields_in(record: str, *groups: str) -> tuple[FieldDescription, ...]:
    """The fields of a record that stand in `groups`, group by group; raises KeyError for a group that there is not."""
    known: dict[str, list[FieldDescription]] = {}
    for field in fields_of(record):
        known.setdefault(field.group, []).append(field)
    return tuple(field for group in groups for field in known[group])


@cache
def unknowable(record: str) -> frozenset[str]:
    """The fields of a record that take `not stated` as a value of their own."""
    return frozenset(field.name for field in fields_of(record) if field.unknowable)


@cache
def lacking(record: str, said: frozenset[str]) -> tuple[str, ...]:
    """The fields that neither stand in `said` nor have another in their place there."""
    either = (field for field in fields_of(record) if field.unless)
    return tuple(field.name for field in either if not said & {field.name, field.unless})


@cache
def field_of(path: str) -> FieldDescription:
    """The field at `path`, such as `placement.visa.needed`; raises KeyError where there is none."""
    above, _, name = path.rpartition(".")
    within = field_of(above).parts if "." in above else _FIELDS.get(above, ())
    for field in within:
        if field.name == name:
            return field
    raise KeyError(path)


def groups_of(record: str) -> Mapping[type[Any], tuple[FieldDescription, ...]]:
    """The groups of keys inside a record, each with its parts, in the order in which they are spoken of."""
    return dict(_groups(fields_of(record)))


def _groups(within: Iterable[FieldDescription]) -> Iterator[tuple[type[Any], tuple[FieldDescription, ...]]]:
    for field in within:
        if field.parts:
            yield field.type, field.parts
            yield from _groups(field.parts)
