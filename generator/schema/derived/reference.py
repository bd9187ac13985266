"""The reference table of the documentation."""

from generator.schema.derived.example import as_yaml
from generator.schema.derived.field import FieldFacts, fields_of
from generator.schema.records import RECORDS

_HEAD = """# Reference

Every key of every record. Made from the schema by `catalog schema --reference`; do not edit it by hand.
"""


def reference() -> str:
    """The whole reference, in Markdown."""
    return "\n".join([_HEAD, *(_section(name) for name in RECORDS)])


def _section(record: str) -> str:
    head = f"## {record.capitalize()}\n\n| key | required | what it says | example |\n|---|---|---|---|"
    return "\n".join([head, *(_row(field) for field in fields_of(record))]) + "\n"


def _row(field: FieldFacts) -> str:
    example = as_yaml(field.example).replace("|", "\\|")
    required = "**yes**" if field.required else ""
    return f"| `{field.name}` | {required} | **{field.title}.** {field.description} | `{field.name}: {example}` |"
