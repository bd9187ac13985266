"""A file to begin with: what is known filled in, and every other key as a comment with its description and example."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from generator.schema.about import Example
from generator.schema.derived.example import as_yaml
from generator.schema.derived.field import FieldFacts, fields_of

_HEAD: Final = (
    "## Every key below may be left out, and is then shown as not stated. To state one,",
    '## delete the "# " before it and put your own words in the place of the example.',
)


def scaffold(record: str, said: Mapping[str, Example], body: str) -> str:
    """The Markdown file of a record that says what `said` says; required keys that it lacks stand there as comments."""
    facts = fields_of(record)
    known = [line for fact in facts if fact.name in said for line in _said(fact.name, said[fact.name])]
    rest = [fact for fact in facts if fact.name not in said]
    lines = ["---", *known, "", *_HEAD, *_groups(rest), "---"] if rest else ["---", *known, "---"]
    return "\n".join([*lines, "", body.strip(), ""])


def _said(key: str, value: Example) -> list[str]:
    return [f"{key}: {as_yaml(value)}"]


def _groups(facts: list[FieldFacts]) -> Iterator[str]:
    for group, members in groupby(facts, key=lambda fact: fact.group):
        yield ""
        if group:
            yield f"## {group}"
        for fact in members:
            yield f"## {fact.title}: {fact.description}"
            yield f"# {fact.name}: {as_yaml(fact.example)}"
