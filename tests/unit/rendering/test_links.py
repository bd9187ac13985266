"""Addresses as a page writes them."""

from types import SimpleNamespace

import pytest

from generator.rendering.links import bare, host, naming, relative, within_site


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


@pytest.mark.parametrize(
    ("seen_from", "whole", "written"),
    [
        ("placements/harbour/a/", False, "../../../guides/visas/#letters"),
        (None, False, "/sub/guides/visas/#letters"),
        ("placements/harbour/a/", True, "https://small.example/sub/guides/visas/#letters"),
    ],
)
def test_a_link_from_the_root_in_a_text_is_one_from_the_site_s_own(seen_from, whole, written):
    context = {"seen_from": seen_from, "site": SimpleNamespace(address="https://small.example/sub/")}
    html = '<a href="/guides/visas/#letters">a</a> <a href="https://a.example/">b</a> <a href="#text-c">c</a> href="/d"'
    assert within_site(context, html, whole=whole) == html.replace(
        '<a href="/guides/visas/#letters"', f'<a href="{written}"'
    )
