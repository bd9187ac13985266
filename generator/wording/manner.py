"""Days, months, numbers and sums in the manner of a language (CLDR, through Babel)."""

from copy import deepcopy
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError, localedata
from babel.dates import format_date, get_month_names
from babel.numbers import format_currency, format_decimal


class OwnLocale(Locale):
    """A locale with data of its own.

    Babel 2.18 lets locales share what none of them states, and remembers in it what the first of them made of an alias:
    after Chinese, August standing alone would be "八月" in Spanish as well.
    """

    @cached_property
    def _data(self) -> localedata.LocaleDataDict:
        own: Any = deepcopy(localedata.load(str(self)))
        return localedata.LocaleDataDict(own)


def locale_of(language: str) -> Locale:
    """The Babel locale of a BCP 47 tag; English where CLDR does not know it. English days stand before months."""
    try:
        known = Locale.parse("en-GB" if language == "en" else language, sep="-")
    except (UnknownLocaleError, ValueError):
        known = Locale("en", "GB")
    return OwnLocale(known.language, known.territory, known.script, known.variant)


class Manner:
    """Formats in one locale, each remembered: the same few hundred days and sums stand on thousands of pages."""

    def __init__(self, language: str) -> None:
        self._locale = locale_of(language)
        self.day = lru_cache(maxsize=4096)(self._day)
        self.day_short = lru_cache(maxsize=4096)(self._day_short)
        self.month_of = lru_cache(maxsize=512)(self._month_of)
        self.number = lru_cache(maxsize=4096)(self._number)
        self.currency = lru_cache(maxsize=4096)(self._currency)

    def month(self, number: int) -> str:
        """The name of month 1 to 12, standing alone."""
        return str(get_month_names("wide", context="stand-alone", locale=self._locale)[number])

    def _day(self, day: date) -> str:
        return str(format_date(day, "long", locale=self._locale))

    def _day_short(self, day: date) -> str:
        return str(format_date(day, "medium", locale=self._locale))

    def _month_of(self, day: date) -> str:
        return str(format_date(day, "LLLL y", locale=self._locale))

    def _number(self, figure: Decimal | float) -> str:
        return str(format_decimal(figure, locale=self._locale))

    def _currency(self, figure: Decimal, code: str) -> str:
        pattern = "#,##0\u00a0¤¤" if figure == int(figure) else "#,##0.00\u00a0¤¤"
        return str(format_currency(figure, code, pattern, locale=self._locale, currency_digits=False))
