"""The groups of a record's fields begin where its file says they do."""

import inspect
import re

import pytest

from generator.schema.groups import GROUPS
from generator.schema.records import RECORDS


@pytest.mark.parametrize("record", GROUPS)
def test_a_group_begins_with_the_field_below_the_comment_of_its_name(record):
    source = inspect.getsource(RECORDS[record])

    begun = re.findall(r"^    # (?!fmt:)(.+)\n    (\w+): Annotated", source, re.MULTILINE)
    assert [(field, group) for group, field in begun] == list(GROUPS[record].items())
