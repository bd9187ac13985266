"""The example tables in the docstrings of kinds: what is written, and what is read or what is said of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Annotated, get_origin

from pydantic import TypeAdapter, ValidationError

from generator.reading.said import words
from generator.reading.vocabularies import standard_words
from generator.reading.yaml_tree import compose
from generator.schema import kinds
from generator.schema.derived.trial import _refusal
from generator.schema.kinds.range import Range

KNOWN = standard_words()
_TABLE = re.compile(r"^`(\w+)`:\n((?: {4}\S.*\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a table: `read` is the value as `shown` has it, or `! ` and the message of a refusal."""

    kind: str
    written: str
    read: str


def modules() -> list[ModuleType]:
    """Every module of the room."""
    names = sorted(path.stem for path in Path(kinds.__file__).parent.glob("*.py") if path.stem != "__init__")
    return [import_module(f"{kinds.__name__}.{name}") for name in names]


def rows(module: ModuleType) -> Iterator[Row]:
    """The rows of every table of a module."""
    for name, table in _TABLE.findall(f"{module.__doc__}\n"):
        for line in table.splitlines():
            written, _, read = line.strip().partition(" -> ")
            yield Row(kind=name, written=written.strip(), read=read.strip())


def kinds_of(module: ModuleType) -> set[str]:
    """The kinds that a module makes for fields: its public annotated types."""
    public = {name: value for name, value in vars(module).items() if name[0].isupper()}
    made = {name for name, value in public.items() if get_origin(value) is Annotated}
    return {
        name for name in made if re.search(rf"^{name} = Annotated", Path(module.__file__).read_text(), re.MULTILINE)
    }


def outcome(module: ModuleType, row: Row) -> str:
    """What reading a row's words gives, in the form in which the table has it."""
    tree, problems = compose(f"key: {row.written}\n", 1)
    assert problems == [], row
    try:
        value = TypeAdapter(getattr(module, row.kind)).validate_python(words(tree)["key"], context=KNOWN)
    except ValidationError as error:
        return f"! {_refusal(error.errors()[0]).message}"
    return shown(value)


def shown(value: object) -> str:
    """A value as plain words, so that a table reads well."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Range):
        return shown(value.low) if value.low == value.high else f"{value.low} to {value.high}"
    if is_dataclass(value):
        said = [(field.name, getattr(value, field.name)) for field in fields(value)]
        return ", ".join(f"{name} {_inner(part)}" for name, part in said if part is not None)
    if isinstance(value, tuple):
        return f"[{', '.join(map(_inner, value))}]"
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _inner(value: object) -> str:
    grouped = is_dataclass(value) and not isinstance(value, Range)
    return f"({shown(value)})" if grouped else shown(value)
