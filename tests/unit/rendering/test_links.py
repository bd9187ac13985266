"""Addresses as a page writes them."""

import pytest

from generator.rendering.links import bare, host, naming, relative


@pytest.mark.parametrize(
    ("url", "seen_from", "written"),
    [
        ("", "", "./"),
        ("guides/", "", "guides/"),
        ("guides/", "countries/japan/", "../../guides/"),
        ("", "about/", "../"),
        ("guides/", None, "/sub/guides/"),
    ],
)
def test_a_link_is_relative_to_its_page_but_on_one_that_is_shown_at_any_depth(url, seen_from, written):
    assert relative(url, seen_from, "https://small.example/sub/") == written


def test_the_host_of_an_address_is_read_and_an_e_mail_address_has_none():
    assert host("https://harbour.example/apply?x=1") == "harbour.example"
    assert host("mailto:interns@harbour.example") == ""


def test_an_address_is_read_without_the_scheme_of_mail():
    assert bare("mailto:interns@harbour.example") == "interns@harbour.example"
    assert bare("https://harbour.example/apply") == "https://harbour.example/apply"


def test_only_a_mail_gets_a_subject():
    assert naming("mailto:a@h.example", "harbour/a b") == "mailto:a@h.example?subject=harbour/a%20b"
    assert naming("https://h.example/contact", "harbour/a") == "https://h.example/contact"
