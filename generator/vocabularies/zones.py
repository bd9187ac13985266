"""Which time zones there are, and which clock a place goes by."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from generator.vocabularies.folding import fold

Place = tuple[str, str | None]
"""A country (ISO 3166-1 alpha-2) and a city in it, where that is known."""
_NOWHERE: Final = "Etc/"
"""How the names of zones begin that are of no country."""
UTC: Final = "UTC"
ANYWHERE: Final = "AoE"
"""The zone in which a day ends last: twelve hours behind UTC."""
_FIXED: Final = re.compile(r"UTC([+-])(\d{2}):(\d{2})")
_CONTINENTS: Final = frozenset(
    ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
)


def known_zone(name: str) -> bool:
    """Whether `name` is a zone of the IANA time zone database as installed here, an offset from UTC, or `AoE`."""
    return name in _zones() or name == ANYWHERE or _FIXED.fullmatch(name) is not None


def fixed(offset: timedelta) -> str:
    """The name of a zone that is always so far from UTC, such as `UTC+01:00`."""
    if not offset:
        return UTC
    minutes = round(offset.total_seconds() / 60)
    return f"UTC{'+' if minutes > 0 else '-'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def zone_of(name: str) -> tzinfo:
    """The zone called so; ZoneInfoNotFoundError where there is none."""
    said = _FIXED.fullmatch(name)
    if said:
        offset = timedelta(hours=int(said[2]), minutes=int(said[3]))
        return timezone(offset if said[1] == "+" else -offset, name)
    return timezone(timedelta(hours=-12), ANYWHERE) if name == ANYWHERE else ZoneInfo(name)


def zones_called(city: str, when: datetime) -> tuple[str, ...]:
    """One zone for each clock of the zones that are called after `city`, at the local time `when`."""
    clocks: dict[object, str] = {}
    for zone in sorted(_zones()):
        first, _, last = zone.partition("/")
        if first in _CONTINENTS and fold(last.rpartition("/")[2].replace("_", " ")) == fold(city):
            clocks.setdefault(when.replace(tzinfo=ZoneInfo(zone)).utcoffset(), zone)
    return tuple(clocks.values())


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
