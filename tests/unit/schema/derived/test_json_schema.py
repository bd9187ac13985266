import json

import pytest
from jsonschema import Draft202012Validator

from generator.schema.derived.json_schema import json_schema
from generator.schema.records import RECORDS


def groups(record):
    schema = json_schema(record)
    return {record: schema} | {name: part for name, part in schema["$defs"].items() if "properties" in part}


@pytest.mark.parametrize("record", RECORDS)
def test_it_is_a_schema_of_draft_2020_12(record):
    Draft202012Validator.check_schema(json_schema(record))


@pytest.mark.parametrize("record", RECORDS)
def test_every_key_of_every_group_has_title_description_and_example(record):
    for name, group in groups(record).items():
        for key, told in group["properties"].items():
            assert {"title", "description", "examples"} <= told.keys(), f"{name}.{key}"


@pytest.mark.parametrize("record", RECORDS)
def test_no_group_takes_keys_that_it_does_not_have(record):
    assert all(group["additionalProperties"] is False for group in groups(record).values())


@pytest.mark.parametrize("record", RECORDS)
def test_examples_validate_against_the_very_key_they_stand_at(record):
    schema = json_schema(record)
    for group in groups(record).values():
        for key, told in group["properties"].items():
            validator = Draft202012Validator({**told, "$defs": schema["$defs"]})
            for example in told["examples"]:
                assert list(validator.iter_errors(example)) == [], key


@pytest.mark.parametrize("record", RECORDS)
def test_every_reference_leads_somewhere_and_every_definition_is_led_to(record):
    schema = json_schema(record)
    text = json.dumps(schema)
    used = {name for name in schema["$defs"] if f'"#/$defs/{name}"' in text}
    assert used == set(schema["$defs"])
    assert text.count('"$ref"') == sum(text.count(f'"#/$defs/{name}"') for name in schema["$defs"])


def test_closed_lists_offer_their_words_and_vocabularies_theirs():
    schema = json_schema("placement")
    assert {"enum": ["on-site", "hybrid", "remote"]} in schema["properties"]["mode"]["anyOf"]
    assert "Portugal" in schema["$defs"]["countries"]["anyOf"][0]["enum"]
    assert "robotics" not in schema["$defs"]["fields"]["anyOf"][0]["enum"]
    assert "electronics-and-automation" in schema["$defs"]["fields"]["anyOf"][0]["enum"]


def test_what_is_required_is_required():
    assert set(json_schema("organisation")["required"]) == {"name", "kind", "country"}
