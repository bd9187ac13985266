"""The reference table: each record, and each group of keys once."""

import re

from generator.schema.derived.field_description import groups_of
from generator.schema.derived.reference import reference
from generator.schema.records import RECORDS


def test_every_record_and_every_group_has_one_section():
    groups = {group.__name__ for record in RECORDS for group in groups_of(record)}

    assert sorted(re.findall(r"^## (\w+)$", reference(), re.MULTILINE)) == sorted(name.capitalize() for name in RECORDS)
    assert sorted(re.findall(r"^### (\w+)$", reference(), re.MULTILINE)) == sorted(groups)
