"""A link leads where it says, or is words; an anchor leads to a heading of its own text."""

import pytest

from generator.prose.setter import ProseSetter


def test_an_anchor_leads_to_its_heading():
    html = ProseSetter().set("See [pay](#pay).\n\n## Pay").prose.html
    assert '<a href="#text-pay"' in html
    assert '<h2 id="text-pay">' in html


@pytest.mark.parametrize(
    ("markdown", "kind", "words"),
    [
        ("[a](#nowhere)", "dead-anchor", "#nowhere"),
        ("[a](http://a.example)", "dropped-link", "http://a.example"),
        ("[a](tel:+351123)", "dropped-link", "tel:+351123"),
        ("http://a.example", "dropped-link", "http://a.example"),
        ("![a view](https://a.example/b.png)", "image", "a view"),
    ],
)
def test_what_is_not_linked_is_remarked(markdown, kind, words):
    text = ProseSetter().set(f"Fine.\n\n{markdown}")
    assert "<a" not in text.prose.html
    assert [(each.kind, each.words, each.line) for each in text.remarks] == [(kind, words, 3)]


def test_the_words_of_a_picture_stand_in_its_place():
    assert ProseSetter().set("![a view](https://a.example/b.png)").prose.html == "<p>a view</p>"


def test_an_address_that_begins_with_www_is_asked_for_with_encryption():
    assert 'href="https://www.a.example/b"' in ProseSetter().set("See www.a.example/b.").prose.html
