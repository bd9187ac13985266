"""Which time zones there are, and which clock a place goes by."""

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from generator.vocabularies.folding import fold

Place = tuple[str, str | None]
"""A country (ISO 3166-1 alpha-2) and a city in it, where that is known."""
_NOWHERE: Final = "Etc/"
"""How the names of zones begin that are of no country."""


def known_zone(name: str) -> bool:
    """Whether `name` is a zone of the IANA time zone database as installed here, such as "Europe/Prague"."""
    return name in _zones()


@cache
def zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country, as CLDR has them, by their names."""
    from babel.core import get_global  # noqa: PLC0415 - few catalogues state an hour

    zones = get_global("territory_zones").get(country, ())
    return tuple(sorted(zone for zone in zones if known_zone(zone) and not zone.startswith(_NOWHERE)))


def zones_at(places: Iterable[Place], when: datetime) -> tuple[str, ...]:
    """One zone for each clock that the places go by at the local time `when`: a single one where that is certain.

    A city that a zone is called after settles it, as Lisbon does; else all zones of the country may be meant.
    Twenty-three countries have several clocks (2026); others have several zones that show the same time.
    """
    clocks: dict[object, str] = {}
    for country, city in places:
        zones = zones_of(country)
        own = [zone for zone in zones if city and fold(zone.rpartition("/")[2].replace("_", " ")) == fold(city)]
        for zone in own or zones:
            clocks.setdefault(when.replace(tzinfo=ZoneInfo(zone)).utcoffset(), zone)
    return tuple(clocks.values())


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
