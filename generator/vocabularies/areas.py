"""Regions of the world and groups of countries, and which countries they stand for.

An area is a country (ISO 3166-1 alpha-2), a region (UN M49), a group that people mean ("EU"), or `anywhere`.
`data/groups.txt` has the groups with their sources, `data/regions.json` the regions, derived from CLDR.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from generator.vocabularies import tables
from generator.vocabularies.standard import countries, data, derived
from generator.vocabularies.tables import Group
from generator.vocabularies.vocabulary import Vocabulary

ANYWHERE: Final = "anywhere"
"""The area that has every country in it."""
WORLD: Final = "001"
"""The M49 code of the world."""
_CONTINENTS: Final = ("002", "019", "142", "150", "009")
"""Africa, Americas, Asia, Europe, Oceania."""


@cache
def areas() -> Vocabulary:
    """All areas: countries, then `anywhere`, groups and regions."""
    return countries().beside(derived("country or region", "areas"))


def members(area: str) -> frozenset[str]:
    """Tell the countries that an area stands for; `KeyError` where there is no such area."""
    return _members()[area] if area in _members() else frozenset({countries().entries[area].key})


def covered(within: Iterable[str]) -> frozenset[str]:
    """Tell the countries that any of some areas stands for."""
    return frozenset().union(*map(members, within))


def region_of(country: str) -> str | None:
    """Tell the M49 code of a country's continent; None for Antarctica. `KeyError` where there is no such country."""
    key = countries().entries[country].key
    return next((continent for continent in _CONTINENTS if key in regions()[continent]), None)


@cache
def groups() -> Mapping[str, Group]:
    """The groups of countries by their keys."""
    return {group.key: group for group in tables.groups()}


@cache
def regions() -> Mapping[str, frozenset[str]]:
    """The countries in each region of UN M49, by its code."""
    return {key: frozenset(codes.split()) for key, codes in data("regions")["members"].items()}


@cache
def _members() -> Mapping[str, frozenset[str]]:
    """The countries in each area that is none itself; a group may have groups before it as members."""
    known = dict(regions())
    for group in groups().values():
        known[group.key] = frozenset().union(*(known.get(key, {key}) for key in group.members))
    return known | {ANYWHERE: known[WORLD]}
