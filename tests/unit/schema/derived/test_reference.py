"""The reference table: each record, and each group of keys once."""

import re

from generator.schema.derived.field_description import groups_of
from generator.schema.derived.reference import reference
from generator.schema.records import RECORDS


def test_every_record_and_every_group_has_one_section():
    groups = {group.__name__ for record in RECORDS for group in groups_of(record)}

    sections = re.findall(r"^## (\w+)$", reference(), re.MULTILINE)

    assert sorted(sections) == sorted([*(name.capitalize() for name in RECORDS), "Areas"])
    assert sorted(re.findall(r"^### (\w+)$", reference(), re.MULTILINE)) == sorted(groups)


def test_an_area_is_shown_with_its_members_and_its_source():
    assert "| `gulf` |" in reference()
    assert "AE BH KW OM QA SA" in reference()
