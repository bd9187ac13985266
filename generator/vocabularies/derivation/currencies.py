"""Currencies: ISO 4217 codes that are money somewhere today, by CLDR."""

from collections.abc import Iterator
from typing import Any

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from generator.vocabularies import tables
from generator.vocabularies.derivation.assembling import assembled


def made() -> dict[str, Any]:
    """Make the content of `currencies.json`."""
    english = Locale("en").currencies
    names = dict(sorted(((code, english[code]) for code in _tender()), key=lambda pair: pair[1]))
    cldr = {code: [get_currency_name(code, count=2, locale="en")] for code in names}
    return assembled(names, tables.own_words("currency-words.txt"), cldr)


def _tender() -> Iterator[str]:
    """Legal tender of today in a country of ours; funds, metals and units of account are nobody's pay."""
    countries = tables.regions()
    found = {
        code
        for country, history in get_global("territory_currencies").items()
        for code, _, until, tender in history
        if country in countries and tender and until is None
    }
    yield from sorted(found)
