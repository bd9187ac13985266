"""How people write a time zone: by its name, its offset, a letter word such as CET, or a city."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from generator.vocabularies.zones import ANYWHERE, UTC, fixed, known_zone, zone_of, zones_called

_OFFSET: Final = re.compile(r"(?:UTC|GMT)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_LOCAL: Final = frozenset({"", "local", "local time", "host time", "time of the host"})
_ALIKE: Final = frozenset({"utc", "gmt", "z", "zulu", "utc+0", "gmt+0", "utc+00:00"})
_AOE: Final = frozenset({"aoe", "anywhere on earth", "anywhere"})
# Standard and summer time of one clock: which of them holds is a matter of the day.
_BY_SEASON: Final = {
    "CET": ("Europe/Paris", 60),
    "CEST": ("Europe/Paris", 120),
    "MEZ": ("Europe/Berlin", 60),
    "MESZ": ("Europe/Berlin", 120),
    "EET": ("Europe/Athens", 120),
    "EEST": ("Europe/Athens", 180),
    "WET": ("Europe/Lisbon", 0),
    "WEST": ("Europe/Lisbon", 60),
    "EST": ("America/New_York", -300),
    "EDT": ("America/New_York", -240),
    "MST": ("America/Denver", -420),
    "MDT": ("America/Denver", -360),
    "PST": ("America/Los_Angeles", -480),
    "PDT": ("America/Los_Angeles", -420),
    "CDT": ("America/Chicago", -300),
    "AEST": ("Australia/Sydney", 600),
    "AEDT": ("Australia/Sydney", 660),
    "NZST": ("Pacific/Auckland", 720),
    "NZDT": ("Pacific/Auckland", 780),
}
_ALWAYS: Final = {
    "JST": 540,
    "KST": 540,
    "SGT": 480,
    "HKT": 480,
    "AWST": 480,
    "MSK": 180,
    "PKT": 300,
    "WIB": 420,
    "ICT": 420,
    "EAT": 180,
    "CAT": 120,
    "SAST": 120,
    "WAT": 60,
    "BRT": -180,
    "ART": -180,
}
_SEVERAL: Final = {
    "BST": ("Europe/London", "Asia/Dhaka"),
    "IST": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
    "CST": ("America/Chicago", "Asia/Shanghai"),
    "AST": ("America/Halifax", "Asia/Riyadh"),
    "GST": ("Asia/Dubai", "Atlantic/South_Georgia"),
    "ET": ("America/New_York",),
    "PT": ("America/Los_Angeles",),
    "CT": ("America/Chicago",),
    "MT": ("America/Denver",),
}


@dataclass(frozen=True, slots=True)
class Zone:
    """`names` are the zones that are meant: one where that is certain, none where no word of it is understood.

    A single empty name is the clock of the workplace.
    """

    names: tuple[str, ...]


def zone_in(text: str, on: date, at: time) -> Zone:
    """The zone that `text` names, for a moment of that day."""
    words = " ".join(text.strip(" ()[],").split())
    small = words.casefold()
    if small in _LOCAL:
        return Zone(("",))
    if small in _ALIKE:
        return Zone((UTC,))
    if small in _AOE:
        return Zone((ANYWHERE,))
    offset = _OFFSET.fullmatch(words)
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        return Zone((fixed(timedelta(minutes=minutes if offset[1] == "+" else -minutes)),))
    return _named(words.removesuffix(" time").removesuffix(" Time"), datetime.combine(on, at))


def _named(words: str, when: datetime) -> Zone:
    short = words.upper()
    if short in _BY_SEASON:
        zone, minutes = _BY_SEASON[short]
        holds = zone_of(zone).utcoffset(when) == timedelta(minutes=minutes)
        return Zone((zone,) if holds else (fixed(timedelta(minutes=minutes)), zone))
    if short in _ALWAYS:
        return Zone((fixed(timedelta(minutes=_ALWAYS[short])),))
    if short in _SEVERAL:
        return Zone(_SEVERAL[short])
    if known_zone(words):
        return Zone((words,))
    return Zone(zones_called(words, when))
