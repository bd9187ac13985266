"""Footnotes are numbered as they are spoken of, lead there and back, and miss no fellow in silence."""

from generator.prose.setter import ProseSetter

SETTER = ProseSetter()


def test_a_note_leads_there_and_back():
    html = SETTER.set("Paid[^tax].\n\n[^tax]: Before tax.").prose.html
    for part in ('href="#text-note-1"', 'id="text-note-1"', 'id="text-to-1"', 'href="#text-to-1"', "Before tax."):
        assert part in html


def test_notes_are_numbered_as_they_are_spoken_of():
    html = SETTER.set("A[^x] b[^y] c[^X].\n\n[^y]: Second.\n[^x]: First.").prose.html
    assert html.index("First.") < html.index("Second.")
    assert html.count('href="#text-note-1"') == 2
    assert 'id="text-to-1-2"' in html


def test_a_reference_to_no_note_stays_as_it_was_written():
    text = SETTER.set("Paid[^1].")
    assert text.prose.html == "<p>Paid[^1].</p>"
    assert [(each.kind, each.words) for each in text.remarks] == [("missing-note", "[^1]")]


def test_a_note_that_nothing_refers_to_is_not_shown():
    text = SETTER.set("Paid.\n\n[^1]: Before tax.")
    assert "Before" not in text.prose.html
    assert [(each.kind, each.words, each.line) for each in text.remarks] == [("lone-note", "[^1]:", 3)]
