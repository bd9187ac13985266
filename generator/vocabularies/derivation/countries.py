"""Countries: ISO 3166-1 with the names of CLDR."""

from collections.abc import Iterator
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from generator.vocabularies import tables
from generator.vocabularies.areas import WORLD, regions
from generator.vocabularies.derivation.assembling import assembled, in_world_languages
from generator.vocabularies.folding import fold


def made() -> dict[str, Any]:
    """Make the content of `countries.json`."""
    english = Locale("en").territories
    names = dict(sorted(((code, english[code]) for code in regions()[WORLD]), key=lambda pair: fold(pair[1])))
    cldr = {code: [*_codes(code), *_native_names(code)] for code in names}
    foreign = in_world_languages("territories", names)
    return assembled(names, tables.own_words("country-words.txt"), cldr, foreign)


def _codes(code: str) -> Iterator[str]:
    """Other codes that CLDR leads to this one alone: ISO 3166-1 alpha-3, and codes withdrawn."""
    for other, targets in get_global("territory_aliases").items():
        if targets == [code] and other.isalpha():
            yield other


def _native_names(code: str) -> Iterator[str]:
    """Name the country in the languages official there."""
    for language, facts in get_global("territory_languages").get(code, {}).items():
        if facts["official_status"] in {"official", "de_facto_official"}:
            try:
                yield Locale.parse(language).territories[code]
            except (UnknownLocaleError, KeyError):
                continue
