"""A language with its script or region is read in any letters, known by its parts, and named."""

import pytest

from generator.vocabularies.language_tag import language_tag


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("de", "German"),
        ("pt-br", "Portuguese (Brazil)"),
        ("zh-hant", "Chinese (Traditional)"),
        ("zh-Hant-TW", "Chinese (Traditional, Taiwan)"),
        ("sr-latn-rs", "Serbian (Latin, Serbia)"),
        ("es-419", "Spanish (Latin America)"),
    ],
)
def test_a_tag_has_a_name(text, name):
    tag = language_tag(text)
    assert tag.known
    assert tag.name("en") == name


def test_the_name_is_in_the_language_that_asks():
    assert language_tag("pt-br").name("fr") == "portugais (Brésil)"


@pytest.mark.parametrize("text", ["", "d", "german", "pt-brazil", "pt_br", "de-1996", "x-y", "de-de-de"])
def test_what_has_another_form_is_no_tag(text):
    assert language_tag(text) is None


@pytest.mark.parametrize("text", ["qq", "de-qq", "de-abcd", "de-998"])
def test_a_tag_with_a_part_that_there_is_not_is_not_known(text):
    assert not language_tag(text).known
