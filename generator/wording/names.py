"""Names of countries, languages, currencies and fields in the language of a page."""

from functools import lru_cache

from generator.schema.words import Words
from generator.vocabularies.naming import name_in


class Names:
    """Names in one language; a field of education keeps its English one, since UNESCO's classification has no other."""

    def __init__(self, words: Words, language: str) -> None:
        self._words = words
        self._language = language
        self.country = lru_cache(maxsize=None)(self._country)
        self.language = lru_cache(maxsize=None)(self._language_name)
        self.currency = lru_cache(maxsize=None)(self._currency)

    def field(self, code: str) -> str:
        """The name of a field of education."""
        return self._words.known["fields"].name(code)

    def region(self, code: str) -> str:
        """The name of a region of the world, by its UN M49 code."""
        return name_in("region", code, self._language)

    def word(self, vocabulary: str, key: str) -> str:
        """The name of a word in one of the catalogue's own vocabularies, or the word itself."""
        known = self._words.of(vocabulary)
        return known.name(key) if known and key in known.entries else key

    def of(self, vocabulary: str, key: str) -> str:
        """The name of a word in any vocabulary."""
        known = {"countries": self.country, "languages": self.language, "currencies": self.currency}
        if vocabulary == "fields":
            return self.field(key)
        return known[vocabulary](key) if vocabulary in known else self.word(vocabulary, key)

    def _country(self, code: str) -> str:
        return name_in("country", code, self._language)

    def _language_name(self, code: str) -> str:
        return name_in("language", code, self._language)

    def _currency(self, code: str) -> str:
        return name_in("currency", code, self._language)
