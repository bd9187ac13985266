"""The reference table of the documentation."""

from collections.abc import Iterable
from typing import Any

from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import FieldDescription, fields_of, groups_of
from generator.schema.records import RECORDS
from generator.vocabularies.areas import ANYWHERE, areas, groups, members
from generator.vocabularies.entry import Entry
from generator.vocabularies.standard import countries

_HEAD = """\
# Reference

Every key of every record. Made from the schema by `catalog schema --reference`; do not edit it by hand.
A key that is left out, is empty or says `not stated` is shown as not stated. For editors and programs there is the same
as JSON Schema: `catalog schema RECORD`.
"""
_GROUPS = (
    "## Groups of keys\n\nWhat stands between the braces of a group. Most groups may also be written as one line.\n"
)
_AREAS = """\
## Areas

What `nationality`, `residence` and `remote_from` may name besides countries. Regions, with codes of three digits,
are those of UN M49 by CLDR; each group has its source, and the day since which its members are these.

| name | code | also | countries | since | source |
|---|---|---|---|---|---|
"""


def reference() -> str:
    """The whole reference, in Markdown."""
    records = [_section("##", name.capitalize(), fields_of(name)) for name in RECORDS]
    inside = {group: parts for name in RECORDS for group, parts in groups_of(name).items()}
    groups = [_section("###", group.__name__, parts, _first(group)) for group, parts in inside.items()]
    return "\n".join([_HEAD, *records, _GROUPS, *groups, _AREAS + "\n".join(map(_area, _beside_countries()))]) + "\n"


def _section(level: str, title: str, fields: Iterable[FieldDescription], about: str = "") -> str:
    head = f"{level} {title}\n{about}\n| key | required | what it says | example |\n|---|---|---|---|"
    return "\n".join([head, *map(_row, fields)]) + "\n"


def _first(group: type[Any]) -> str:
    return f"\n{(group.__doc__ or '').strip().partition(chr(10))[0]}\n"


def _beside_countries() -> Iterable[Entry]:
    return (entry for key, entry in areas().entries.items() if key not in countries().entries)


def _area(entry: Entry) -> str:
    inside, group = members(entry.key), groups().get(entry.key)
    listed = "all" if entry.key == ANYWHERE else " ".join(sorted(inside))
    source = (group.since.isoformat(), f"<{group.source}>") if group else ("", "")
    also = "; ".join(alias for alias in entry.aliases if alias.isascii())
    return f"| {' | '.join((entry.name, f'`{entry.key}`', also, listed, *source))} |"


def _row(field: FieldDescription) -> str:
    example = as_yaml(field.example).replace("|", "\\|")
    required = "**yes**" if field.required else ""
    return f"| `{field.name}` | {required} | **{field.title}.** {field.told} | `{field.name}: {example}` |"
