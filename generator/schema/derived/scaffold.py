"""A file to begin with: what is known filled in, and every other key as a comment with its description and example."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from generator.schema.about import Example
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import FieldDescription, fields_of

UNFILLED: Final = "Say here in a few paragraphs what the intern will do and learn, with whom, and what a week is like."
"""The text of a placement that is to be written."""
_HEAD: Final = (
    '## Every key below may be left out. To state one, delete the "# " before it and put your own words',
    "## in the place of the example.",
)


def scaffold(record: str, said: Mapping[str, Example], body: str) -> str:
    """The Markdown file of a record that says what `said` says."""
    return f"---\n{keys(record, said)}---\n\n{body.strip()}\n"


def keys(record: str, said: Mapping[str, Example]) -> str:
    """The YAML of a record: what `said` says, then the other keys as comments; required ones are among both."""
    fields = fields_of(record)
    known = [f"{field.name}: {as_yaml(said[field.name])}" for field in fields if field.name in said]
    rest = [field for field in fields if field.name not in said]
    lines = [*known, "", *_HEAD, *_groups(rest)] if rest else known
    return "\n".join([*lines, ""])


def _groups(fields: list[FieldDescription]) -> Iterator[str]:
    for group, members in groupby(fields, key=lambda field: field.group):
        yield ""
        if group:
            yield f"## {group}"
        for field in members:
            yield f"## {field.title}: {field.told}"
            yield f"# {field.name}: {as_yaml(field.example)}"
