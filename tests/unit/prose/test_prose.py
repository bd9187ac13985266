"""Prose is true where there is something to read, and its headings fit the page that it stands on."""

import pytest

from generator.prose.prose import NOTHING, Prose, paragraph
from generator.prose.setter import ProseSetter


@pytest.mark.parametrize("markdown", ["", " \n\t\n", "[a]: https://a.example"])
def test_a_text_that_shows_nothing_is_false(markdown):
    assert not ProseSetter().set(markdown).prose
    assert not NOTHING


def test_words_that_are_no_markdown_are_a_paragraph_as_they_are():
    assert paragraph("R&D *and* <b>").html == "<p>R&amp;D *and* &lt;b&gt;</p>"
    assert not paragraph(" ")


def test_headings_move_below_those_of_a_page_and_nothing_else_does():
    text = Prose(html="<h2>A</h2><h4>B</h4><p>h2</p>")
    assert text.under(2) == text.html
    assert text.under(3) == "<h3>A</h3><h5>B</h5><p>h2</p>"
    assert text.under(3, "b") == text.under(3)
    assert text.under(4) == "<h4>A</h4><h6>B</h6><p>h2</p>"


def test_a_text_beside_another_has_places_of_its_own():
    text = Prose(html='<h2 id="text-a"> id="text-a</h2><a href="#text-a" id="text-b">b</a>')
    assert text.under(2, "second") == '<h2 id="second-a"> id="text-a</h2><a href="#second-a" id="second-b">b</a>'
