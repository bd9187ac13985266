"""What every record and every page depends on changes with the catalogue's own words, and not with its listings."""

from tests.sites.small import listing
from tests.unit.building.contexts import context

LISTING = "content/placements/harbour/role-1.md"
WORDS = "content/vocabularies/documents.yaml"


def test_the_base_is_another_where_a_vocabulary_is(tmp_path):
    before = context(tmp_path / "a").base
    assert context(tmp_path / "b", {LISTING: listing("Other interns")}).base == before
    assert context(tmp_path / "c", {WORDS: "- name: Sketchbook\n"}).base != before
