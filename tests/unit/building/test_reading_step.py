"""What records share is read before them: vocabularies are no records, and a catalogue without a site is told."""

from generator.building.reading_step import read
from tests.unit.building.contexts import context


def test_vocabularies_are_words_and_no_sources_of_records(tmp_path):
    content = read(context(tmp_path))
    assert content.words.known["documents"].find("résumé") == "cv"
    assert not any("vocabularies" in source.path for source in content.sources)
    assert content.pictures["tide.png"].width
    assert content.readable


def test_a_catalogue_without_a_site_is_told(tmp_path):
    assert [found.code for found in read(context(tmp_path, {"content/site.yaml": None})).diagnostics] == ["R109"]


def test_a_vocabulary_that_cannot_be_read_is_not_relied_on(tmp_path):
    assert not read(context(tmp_path, {"content/vocabularies/documents.yaml": "- name: ["})).readable
