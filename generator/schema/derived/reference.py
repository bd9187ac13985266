"""The reference table of the documentation."""

from collections.abc import Iterable

from generator.schema.derived.example import as_yaml
from generator.schema.derived.field import FieldFacts, facts_of, fields_of
from generator.schema.records import PARTS, RECORDS

_HEAD = """\
# Reference

Every key of every record. Made from the schema by `catalog schema --reference`; do not edit it by hand.
A key that is left out, is empty or says `not stated` is shown as not stated. For editors and programs there is the same
as JSON Schema: `catalog schema RECORD`.
"""
_PARTS = (
    "## Groups of keys\n\nWhat stands between the braces of a group. Most groups may also be written as one line.\n"
)


def reference() -> str:
    """The whole reference, in Markdown."""
    records = [_section("##", name.capitalize(), fields_of(name)) for name in RECORDS]
    parts = [_section("###", part.__name__, facts_of(part), _first(part)) for part in PARTS]
    return "\n".join([_HEAD, *records, _PARTS, *parts])


def _section(level: str, title: str, facts: Iterable[FieldFacts], about: str = "") -> str:
    head = f"{level} {title}\n{about}\n| key | required | what it says | example |\n|---|---|---|---|"
    return "\n".join([head, *(_row(field) for field in facts)]) + "\n"


def _first(part: type) -> str:
    return f"\n{(part.__doc__ or '').strip().partition(chr(10))[0]}\n"


def _row(field: FieldFacts) -> str:
    example = as_yaml(field.example).replace("|", "\\|")
    required = "**yes**" if field.required else ""
    return f"| `{field.name}` | {required} | **{field.title}.** {field.told} | `{field.name}: {example}` |"
