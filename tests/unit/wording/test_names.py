"""Names in a language, and the order that they stand in."""

from gettext import NullTranslations

import pytest

from generator.reading.vocabularies import standard_words
from generator.schema.choices import Mode
from generator.wording.names import FIELD, Names


class Shouting(NullTranslations):
    def gettext(self, message):
        return message.upper()

    def pgettext(self, context, message):
        return f"{context}: {message}"


@pytest.mark.parametrize(("language", "name"), [("en", "Germany"), ("fr", "Allemagne"), ("ar", "ألمانيا")])
def test_a_country_goes_by_its_name_in_the_language(language, name):
    assert Names(standard_words(), language, NullTranslations()).country("DE") == name


def test_a_word_of_a_closed_list_is_a_message():
    assert Names(standard_words(), "en", Shouting()).label(Mode.REMOTE) == "REMOTE"


def test_a_field_of_education_is_a_message_that_is_told_from_other_words():
    assert Names(standard_words(), "en", Shouting()).field("0533") == f"{FIELD}: Physics"


def test_capital_letters_do_not_come_first():
    key = Names(standard_words(), "en", NullTranslations()).sort_key

    assert sorted(["beach", "Coast", "Anchor", "dune"], key=key) == ["Anchor", "beach", "Coast", "dune"]


def test_a_language_that_cldr_does_not_name_goes_by_its_tag():
    assert Names(standard_words(), "fr", NullTranslations()).language("uz-Qqqq") == "uz-Qqqq"
