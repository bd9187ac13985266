"""Names in other languages than English, by CLDR. This loads Babel, and a locale's data, when first asked."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from generator.vocabularies.areas import areas
from generator.vocabularies.standard import countries, currencies, languages

_STANDARD: Final = {"country": countries, "language": languages, "currency": currencies, "area": areas}
_CLDR: Final = {"country": "territories", "language": "languages", "currency": "currencies", "area": "territories"}


def name_in(vocabulary_title: str, key: str, locale: str) -> str:
    """Name an entry of a standard vocabulary in `locale`, a BCP 47 tag; in English where CLDR is silent.

    `vocabulary_title` is "country", "area", "language" or "currency"; `KeyError` for any other, or for no such
    key.
    """
    english = _STANDARD[vocabulary_title]().name(key)
    if locale == "en":
        return english
    return _names(_CLDR[vocabulary_title], locale).get(key, english)


def script_names(locale: str) -> Mapping[str, str]:
    """The names of scripts by their codes of ISO 15924, in `locale`, a BCP 47 tag; in English where CLDR is silent."""
    return _names("scripts", locale) or _names("scripts", "en")


@cache
def _names(attribute: str, locale: str) -> Mapping[str, str]:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 (slow to load, and English needs none of it)

    try:
        names: Mapping[str, str] = getattr(Locale.parse(locale, sep="-"), attribute)
    except (UnknownLocaleError, ValueError):
        return {}
    return names
