"""A field is said once, and is then wherever one would look for it: each place is counted, for every field there is.

That the page of a placement shows each is tried in tests/unit/rendering/test_placement_page.py, value by value.
"""

import pytest

from generator.facts.facts import FACTS
from generator.schema.derived.example import as_yaml
from generator.schema.derived.field_description import FieldDescription, fields_of, groups_of
from generator.schema.derived.json_schema import json_schema, records
from generator.schema.derived.reference import reference
from generator.schema.derived.scaffold import keys

# What no filter asks for, and why nobody would.
UNASKED = {
    "its words are searched": "title summary tags reference city region skills tasks objectives learning_outcomes",
    "it is where a listing was, or how it comes back": "formerly cycle status opens closed_weeks",
    "one applies by it, once one has chosen": "apply documents application_language steps",
    "it says who may not": "year_of_study graduated_within minimum_age nationality residence",
    "it is read before one decides": "hours_per_week working_time ends places coordinates airport",
    "it is answered by help with the visa": "work_permit security_clearance",
    "it is a sentence": "monitoring evaluation intercultural_preparation confidentiality contribution access "
    "code_of_conduct",
    "it is a person or a place to turn to": "supervisor backup_contact grievance_contact",
    "few state it, and a filter would find only those": "contact_hours interns_per_supervisor certificate ects "
    "written_agreement insurance afterwards",
    "who hosts and who places are asked by their names": "channel",
}


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


def test_each_field_of_a_placement_is_asked_for_in_the_search_or_there_is_a_reason():
    asked = {field for fact in FACTS for field in fact.fields}
    excused = [name for names in UNASKED.values() for name in names.split()]
    assert sorted({field.name for field in fields_of("placement")} - asked) == sorted(excused)
