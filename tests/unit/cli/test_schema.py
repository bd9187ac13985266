import json

import pytest
from click.testing import CliRunner

from generator.cli.schema import schema
from generator.schema.derived.reference import reference
from generator.schema.records import RECORDS


def printed(*arguments):
    ran = CliRunner().invoke(schema, list(arguments))
    assert ran.exit_code == 0, ran.output
    return ran.output


@pytest.mark.parametrize("record", RECORDS)
def test_it_prints_the_json_schema_of_a_record(record):
    told = json.loads(printed(record))
    assert told["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert told["type"] == "object"


def test_without_a_name_it_prints_all_of_them_by_name():
    assert list(json.loads(printed())) == list(RECORDS)


def test_it_prints_the_reference_table():
    assert printed("--reference") == reference()


def test_a_record_that_is_not_there_is_misuse_and_says_which_are():
    ran = CliRunner().invoke(schema, ["placment"])
    assert ran.exit_code == 2
    assert "placement, organisation" in ran.output
