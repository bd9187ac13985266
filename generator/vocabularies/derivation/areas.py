"""Regions and groups of countries: their names, and what else people call them."""

from typing import Any

from babel import Locale

from generator.vocabularies import tables
from generator.vocabularies.areas import ANYWHERE, WORLD, groups, regions
from generator.vocabularies.derivation.assembling import assembled, in_world_languages

_LEFT_OUT = {WORLD, "003"}
"""The world is `anywhere`; North America with Central America and the Caribbean is what hardly anybody means by it."""


def made() -> dict[str, Any]:
    """Make the content of `areas.json`: what is open to everybody first, then groups, then regions by their codes."""
    english = Locale("en").territories
    m49 = {key: english[key] for key in regions() if key not in _LEFT_OUT}
    names = {ANYWHERE: ANYWHERE.capitalize()} | {key: group.name for key, group in groups().items()} | m49
    foreign = in_world_languages("territories", [key for key in names if key in english])
    return assembled(names, tables.own_words("area-words.txt"), {}, foreign)
