"""Currencies: ISO 4217 codes that are money somewhere, or lately were, by CLDR."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from generator.vocabularies import tables
from generator.vocabularies.areas import WORLD, regions
from generator.vocabularies.derivation.assembling import assembled
from generator.vocabularies.folding import fold

_LATELY: Final = date(2010, 1, 1)
"""Placements of past years are still imported, and paid in the money of then; older than this are none."""


def made() -> dict[str, Any]:
    """Make the content of `currencies.json`."""
    ends = dict(_tender())
    english = Locale("en").currencies
    names = dict(sorted(((code, english[code]) for code in ends), key=lambda pair: fold(pair[1])))
    cldr = {code: [get_currency_name(code, count=2, locale="en")] for code in names}
    content = assembled(names, tables.own_words("currency-words.txt"), cldr)
    withdrawn = {code: end.isoformat() for code, end in sorted(ends.items()) if end < date.max}
    return content | {"withdrawn": withdrawn, "tender": _now()}


def _now() -> dict[str, list[str]]:
    """The legal tender of each country now."""
    countries = regions()[WORLD]
    history = get_global("territory_currencies")
    return {
        country: sorted(code for code, _, end, tender in history.get(country, ()) if tender and not end)
        for country in sorted(countries)
    }


def _tender() -> Iterator[tuple[str, date]]:
    """Legal tender in a country of ours, and until when; funds, metals, units of account are nobody's pay."""
    countries = regions()[WORLD]
    until: dict[str, date] = {}
    for country, history in get_global("territory_currencies").items():
        for code, _, end, tender in history:
            if country in countries and tender:
                last = date(*end) if end else date.max
                until[code] = max(last, until.get(code, date.min))
    yield from ((code, end) for code, end in until.items() if end >= _LATELY)
