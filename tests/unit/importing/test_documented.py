import re

import pytest

from generator.importing.iaeste.columns import LABELS
from generator.importing.iaeste.faculties import FIELDS
from generator.importing.iaeste.languages import LEVELS
from generator.vocabularies.standard import fields
from tests.shape.tree import ROOT

MANUAL = (ROOT / "docs/importing.md").read_text(encoding="utf-8")
AND_SO_ON = re.compile(r"Language[123](Level|or)?")


@pytest.mark.parametrize("column", [name for name in LABELS if not AND_SO_ON.fullmatch(name)])
def test_the_manual_says_what_becomes_of_every_column(column):
    assert f"`{column}`" in MANUAL


@pytest.mark.parametrize(("word", "level"), LEVELS.items())
def test_the_manual_says_how_levels_of_languages_are_read(word, level):
    assert re.search(rf"{word}(?: is)? {level}", MANUAL, re.IGNORECASE)


@pytest.mark.parametrize("field", FIELDS.values())
def test_every_faculty_leads_to_a_field_of_isced_f(field):
    assert fields().find(field)
