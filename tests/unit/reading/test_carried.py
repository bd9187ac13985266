"""A first placement may bring its organisation along; faults within the block are told at their lines."""

import pytest

from generator.building.validating_step import validated
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from tests.sites.small import listing

WORDS = standard_words()
BLOCK = "organisation:\n  name: Quay Robotics\n  kind: company\n  country: Portugal\n"


def reading(block: str, path: str = "content/placements/quay/robotics.md"):
    return validated(Source.of(path, listing(body="A text.\n").replace("---\n", f"---\n{block}", 1).encode()), WORDS)


def errors(block: str, path: str = "content/placements/quay/robotics.md"):
    told = [each for each in reading(block, path).diagnostics if each.severity.value == "error"]
    return [(each.code, each.place.span.line) for each in told]


def test_the_organisation_is_read():
    made = reading(BLOCK)
    assert made.record is not None
    assert made.carried.name == "Quay Robotics"


@pytest.mark.parametrize(
    ("block", "told"),
    [
        (BLOCK.replace("company", "compny"), [("F204", 4)]),
        (BLOCK.replace("  country: Portugal\n", ""), [("F202", 2)]),
        (BLOCK.replace("kind", "knd"), [("F201", 4)]),
    ],
)
def test_a_fault_within_it_is_told_at_its_line(block, told):
    assert errors(block) == told
    assert reading(block).record is None


def test_a_name_alone_is_told_where_it_belongs():
    assert errors("organisation: Quay Robotics\n") == [("F201", 2)]


def test_a_translation_brings_none():
    assert errors(BLOCK, "content/placements/quay/robotics.de.md") == [("F201", 2)]
