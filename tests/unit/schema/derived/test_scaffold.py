import re

import pytest

from generator.reading.read import read
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from generator.schema.derived.field_description import fields_of
from generator.schema.derived.scaffold import scaffold
from generator.schema.groups import GROUPS

PATHS = {
    "placement": "content/placements/acme/intern.md",
    "organisation": "content/organisations/acme.md",
    "guide": "content/guides/portugal.md",
    "report": "content/reports/acme/intern/2026.md",
}


def required(record):
    return {field.name: field.example for field in fields_of(record) if field.required}


def faults(record, text):
    checked, _ = read(Source.of(PATHS[record], text.encode()), standard_words())
    return checked.diagnostics


@pytest.mark.parametrize("record", PATHS)
def test_a_scaffold_reads_without_a_fault(record):
    assert faults(record, scaffold(record, required(record), "Text.")) == ()


@pytest.mark.parametrize("record", PATHS)
def test_it_still_does_when_every_comment_is_made_a_key(record):
    text = re.sub(r"^# (?=\w+:)", "", scaffold(record, required(record), "Text."), flags=re.MULTILINE)
    assert [f"\n{field.name}: " in text for field in fields_of(record)] == [True] * len(fields_of(record))
    assert faults(record, text) == ()


def test_every_key_stands_there_once_with_its_description():
    text = scaffold("placement", required("placement"), "")
    for field in fields_of("placement"):
        assert len(re.findall(rf"^(?:# )?{field.name}: ", text, re.MULTILINE)) == 1
        assert field.required or field.text in text


@pytest.mark.parametrize("record", GROUPS)
def test_groups_begin_at_fields_in_the_order_of_the_record(record):
    names = [field.name for field in fields_of(record)]
    assert [name for name in names if name in GROUPS[record]] == list(GROUPS[record])
    assert all(field.group for field in fields_of(record))
