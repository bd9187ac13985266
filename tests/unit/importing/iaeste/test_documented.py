import re

from generator.importing.iaeste.faculties import FIELDS
from generator.importing.iaeste.languages import LEVELS
from generator.importing.iaeste.offer_columns import LABELS
from generator.vocabularies.standard import fields
from tests.shape.tree import ROOT

MANUAL = (ROOT / "docs/importing.md").read_text(encoding="utf-8")
AND_SO_ON = re.compile(r"Language[123](Level|or)?")


def test_the_manual_says_what_becomes_of_every_column():
    columns = [name for name in LABELS if not AND_SO_ON.fullmatch(name)]
    assert [column for column in columns if f"`{column}`" not in MANUAL] == []


def test_the_manual_says_how_levels_of_languages_are_read():
    told = {word: re.search(rf"{word}(?: is)? {level}", MANUAL, re.IGNORECASE) for word, level in LEVELS.items()}
    assert [word for word, said in told.items() if not said] == []


def test_every_faculty_leads_to_a_field_of_isced_f():
    assert {faculty: field for faculty, field in FIELDS.items() if not fields().find(field)} == {}
