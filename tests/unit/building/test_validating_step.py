"""What was read is kept whole: a record of whatever kind, its text as written and as set, and what is wrong with it."""

import pytest

from generator.building import validating_step
from generator.building.validating_step import decoded, encoded, validated
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from tests.sites.small import GUIDE, ORGANISATION, SITE, listing

WORDS = standard_words()
TEXTS = {
    "content/placements/harbour/robotics.md": listing(body="Come and *see*."),
    "content/organisations/harbour.md": ORGANISATION.format(slug="harbour", name="Harbour", country="Kenya"),
    "content/guides/kenya.md": GUIDE.format(country="Kenya"),
    "content/site.yaml": SITE,
    "content/placements/harbour/broken.md": "---\ntitle: [\n---\n",
}


def reading(path: str, text: str | None = None):
    return validated(Source.of(path=path, data=(TEXTS[path] if text is None else text).encode()), WORDS)


@pytest.mark.parametrize("path", TEXTS)
def test_a_reading_that_was_kept_is_the_same(path):
    assert decoded(encoded(reading(path))) == reading(path)


def test_a_text_is_kept_as_written_and_as_set():
    made = reading("content/placements/harbour/robotics.md")
    assert (made.body, made.prose.html) == ("Come and *see*.", "<p>Come and <em>see</em>.</p>")


def test_an_error_leaves_out_the_record_and_its_text():
    made = reading("content/placements/harbour/robotics.md", listing(country="Nowhere", body="Come."))
    assert (made.record, made.body, bool(made.prose)) == (None, "", False)
    assert made.diagnostics


def test_what_nobody_thought_of_is_a_diagnostic_at_its_path(monkeypatch):
    def broken(*_):
        raise RecursionError("too deep")

    monkeypatch.setattr(validating_step, "read", broken)
    made = reading("content/placements/harbour/robotics.md")
    assert [(fault.code, fault.place.path) for fault in made.diagnostics] == [
        ("R154", "content/placements/harbour/robotics.md")
    ]
    assert made.record is None
