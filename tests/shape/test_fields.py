"""A field is said once, and is then wherever one would look for it: each place is counted, for every field there is.

That the page of a placement shows each is tried in tests/unit/rendering/test_placement_page.py, value by value.
"""

import pytest

from generator.facts.facts import FACTS
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import FieldDescription, fields_of, groups_of
from generator.schema.derived.json_schema import json_schema, records
from generator.schema.derived.reference import reference
from generator.schema.derived.scaffold import keys

# What a candidate asks by, of what says where, when, for whom, with what and for what; the rest is read, not chosen by.
ASKED = (
    "country locations mode remote_from fields type schedule starts duration deadline audience study_level experience "
    "languages pay cost_of_living accommodation visa curricular agreement work language_support support host"
)


def described(record: str) -> list[FieldDescription]:
    inside = [part for parts in groups_of(record).values() for part in parts]
    return [*fields_of(record), *inside]


@pytest.mark.parametrize("record", records())
def test_json_schema_tells_every_field_with_its_description(record):
    schema = json_schema(record)
    groups = [schema, *schema["$defs"].values()]
    told = {(name, said.get("description")) for group in groups for name, said in group.get("properties", {}).items()}
    assert [field.name for field in described(record) if (field.name, field.text) not in told] == []


@pytest.mark.parametrize("record", records())
def test_the_reference_has_a_row_for_every_field(record):
    page = reference()
    assert [field.name for field in described(record) if f"| `{field.name}` |" not in page] == []
    assert [field.name for field in described(record) if field.text not in page] == []


@pytest.mark.parametrize("record", records())
def test_what_one_begins_with_has_a_line_for_every_field(record):
    page = keys(record, {})
    lines = [f"# {field.name}: {as_yaml(field.example)}\n" for field in fields_of(record)]
    assert [line for line in lines if line not in page] == []


def test_what_candidates_ask_by_is_asked_for_in_the_search():
    asked = {field for fact in FACTS for field in fact.fields}
    assert [name for name in ASKED.split() if name not in asked] == []
