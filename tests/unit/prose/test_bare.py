"""Addresses in a text are linked, without what the sentence has put behind them."""

import re

import pytest

from generator.prose.setter import ProseSetter


def links(markdown):
    return re.findall(r'href="([^"]*)"', ProseSetter().set(markdown).prose.html)


@pytest.mark.parametrize(
    ("markdown", "address"),
    [
        ("https://a.example/b", "https://a.example/b"),
        ("See https://a.example/b.", "https://a.example/b"),
        ("(https://a.example/b)", "https://a.example/b"),
        ("https://a.example/b_(c)", "https://a.example/b_(c)"),
        ("https://a.example/?b=c&d=e", "https://a.example/?b=c&amp;d=e"),
        ("https://a.example/b&lt;", "https://a.example/b"),
        ("**https://a.example**", "https://a.example"),
        ("www.a.example!", "https://www.a.example"),
        ("HTTPS://a.example", "HTTPS://a.example"),
        ("birds@a.example.", "mailto:birds@a.example"),
        ("<birds@a.example>", "mailto:birds@a.example"),
        ("Write to birds+intern@a.example, please", "mailto:birds+intern@a.example"),
    ],
)
def test_an_address_is_linked(markdown, address):
    assert links(markdown) == [address]


@pytest.mark.parametrize(
    "markdown", ["`https://a.example`", "xhttps://a.example", "www.", "a@b", "@name", "https://", "    www.a.example"]
)
def test_what_is_no_address_is_not(markdown):
    assert links(markdown) == []


def test_an_address_in_the_words_of_a_link_is_no_link_of_its_own():
    assert links("[https://a.example](https://b.example)") == ["https://b.example"]
