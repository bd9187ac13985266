"""The vocabularies that every catalogue has.

Countries, languages and currencies, and the areas of `areas`, come from `data/*.json`, which `derive` makes of CLDR;
fields of education from `data/fields.txt`. Each is read when it is first asked for.
"""

import json
from datetime import date
from functools import cache
from typing import Any

from generator.vocabularies import tables
from generator.vocabularies.entry import Entry
from generator.vocabularies.vocabulary import Vocabulary


@cache
def countries() -> Vocabulary:
    """Countries and territories: the 249 officially assigned ISO 3166-1 alpha-2 codes, and XK for Kosovo."""
    return derived("country", "countries")


@cache
def languages() -> Vocabulary:
    """Languages that CLDR names, by BCP 47 code: ISO 639-1 where there is one, else ISO 639-2 or 639-3."""
    return derived("language", "languages")


@cache
def currencies() -> Vocabulary:
    """Currencies by ISO 4217 code: legal tender now, or withdrawn since 2010 (`withdrawn` says when)."""
    return derived("currency", "currencies")


@cache
def fields() -> Vocabulary:
    """Fields of education and training, the whole of ISCED-F 2013: broad (2 digits), narrow (3), detailed."""
    return Vocabulary.of("field", tables.fields(), unclear={"stem": ("05", "06", "07")})


def withdrawn(currency: str) -> date | None:
    """Tell the last day on which a currency was legal tender anywhere; None while it is."""
    day: str | None = data("currencies")["withdrawn"].get(currency)
    return date.fromisoformat(day) if day else None


def tender(country: str) -> tuple[str, ...]:
    """List the currencies that are legal tender in a country now; none for places without money of their own."""
    return tuple(data("currencies")["tender"].get(country, ()))


@cache
def data(name: str) -> dict[str, Any]:
    """Read a derived data file."""
    content: dict[str, Any] = json.loads((tables.DATA / f"{name}.json").read_bytes())
    return content


def derived(title: str, name: str) -> Vocabulary:
    """Make the vocabulary of a derived data file."""
    content = data(name)
    entries = (
        Entry(key=key, name=name, slug=slug, aliases=tuple(aliases)) for key, name, slug, *aliases in content["entries"]
    )
    return Vocabulary(
        title=title,
        entries={entry.key: entry for entry in entries},
        words=content["words"],
        unclear={word: tuple(keys) for word, keys in content["unclear"].items()},
    )
