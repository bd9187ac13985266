"""Names of countries, languages, currencies, fields and words of closed lists, and their order, in one language."""

from enum import StrEnum
from functools import lru_cache
from gettext import NullTranslations
from typing import Final

from generator.schema.words import Words
from generator.vocabularies.areas import ANYWHERE, groups
from generator.vocabularies.language_tag import language_tag
from generator.vocabularies.naming import name_in
from generator.wording.labels import label_of

FIELD: Final = "field of education"
"""The context of the messages that are names of ISCED-F 2013: "Languages" of a person are another thing."""


class Names:
    """Names in one language; CLDR knows most of them, and messages have the rest.

    A catalogue's own words are in the language that it is written in, whatever the interface's.
    """

    def __init__(self, words: Words, language: str, messages: NullTranslations) -> None:
        self._words = words
        self._language = language
        self._messages = messages
        self.area = lru_cache(maxsize=None)(self._area)
        self.country = lru_cache(maxsize=None)(self._country)
        self.language = lru_cache(maxsize=None)(self._language_name)
        self.currency = lru_cache(maxsize=None)(self._currency)
        self.field = lru_cache(maxsize=None)(self._field)
        self._of = {
            "areas": self.area,
            "countries": self.country,
            "languages": self.language,
            "currencies": self.currency,
            "fields": self.field,
        }

    def sort_key(self, text: str) -> str:
        """What to sort names by, so that each stands where readers of the language look for it.

        One door for all lists, and for now letters in the order of Unicode; CLDR's order of each language is to come.
        """
        return text.casefold()

    def label(self, word: StrEnum) -> str:
        """A word of a closed list."""
        return self._messages.gettext(label_of(word))

    def word(self, vocabulary: str, key: str) -> str:
        """The name of a word in one of the catalogue's own vocabularies, or the word itself."""
        known = self._words.of(vocabulary)
        return known.name(key) if known and key in known.entries else key

    def are_known(self, vocabulary: str) -> bool:
        """Whether names in a vocabulary are in this language, and not in that of the catalogue."""
        return vocabulary in self._of

    def of(self, vocabulary: str, key: str) -> str:
        """The name of a word in any vocabulary."""
        return self._of[vocabulary](key) if vocabulary in self._of else self.word(vocabulary, key)

    def _area(self, key: str) -> str:
        """CLDR names countries and regions; groups, which it hardly knows, are messages."""
        if key == ANYWHERE:
            return self._messages.gettext("Anywhere")
        group = groups().get(key)
        said = self._messages.gettext(group.name) if group else ""
        return said if group and said != group.name else name_in("area", key, self._language)

    def _country(self, code: str) -> str:
        return name_in("country", code, self._language)

    def _language_name(self, code: str) -> str:
        tag = language_tag(code)
        return tag.name(self._language) if tag and tag.known else code

    def _currency(self, code: str) -> str:
        return name_in("currency", code, self._language)

    def _field(self, code: str) -> str:
        english = self._words.known["fields"].name(code)
        return self._messages.pgettext(FIELD, english)
