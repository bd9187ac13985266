"""How people write a moment: a day with an hour before or behind it, and perhaps a zone."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from generator.schema.kinds.day_words import days_in

_TIME: Final = (
    r"(?P<hour>\d{1,2})(?:(?::|h|\.(?=\d\d\s*(?:h|uhr|am|pm)))(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?)?"
    r"\s*(?P<mark>(?:am|pm|uhr|hrs?|h|o'clock)(?![^\W\d_])|[ap]\.m\.)?|(?P<word>noon|midday|midnight)"
)
_BEHIND: Final = re.compile(
    rf"(?P<day>.*?\d.*?)(?:T(?=\d)|\s*,?\s*(?:at|um|à|a las|kl\.?)?\s+)(?:{_TIME})(?P<zone>(?![\d:]).*)?", re.IGNORECASE
)
_BEFORE: Final = re.compile(
    rf"(?:{_TIME})(?P<zone>\s+\(?[A-Za-z][\w/+:\-]*\)?(?=\s+on\s|\s*,))?\s*,?\s+(?:on\s+|of\s+)?(?P<day>\S.*\d.*)",
    re.IGNORECASE,
)
_LEADING: Final = re.compile(
    r"(?:by|until|till|up to|no later than|not later than|latest|closes|closing)\s*:?\s+", re.IGNORECASE
)
_HALVES: Final = {"am": 0, "pm": 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The words of the day and of the zone, and the time; None for midnight, which ends one day and begins another."""

    day: str
    at: time | None
    zone: str


def without_leading(text: str) -> str:
    """`text` without what only says that it is a deadline, such as "by"."""
    leading = _LEADING.match(text)
    return text[leading.end() :] if leading else text


def moment_in(text: str) -> Moment | None:
    """The parts of a moment; None where `text` has no hour beside a day. ValueError: there is no such time of day."""
    for pattern in (_BEHIND, _BEFORE):
        said = pattern.fullmatch(text)
        if said and days_in(said["day"].strip(" ,")).days and (said["minute"] or said["mark"] or said["word"]):
            return Moment(day=said["day"].strip(" ,"), at=_clock(said), zone=said["zone"] or "")
    return None


def _clock(said: re.Match[str]) -> time | None:
    if said["word"]:
        return None if said["word"].casefold() == "midnight" else time(12)
    hour, minute = int(said["hour"]), int(said["minute"] or 0)
    half = (said["mark"] or "").replace(".", "").casefold()
    if half in _HALVES:
        if not 1 <= hour <= 12:  # noqa: PLR2004 - hours of half a day
            raise ValueError(f"{hour}{half}")
        hour = hour % 12 + _HALVES[half]
    if (hour, minute) == (24, 0):
        return time(23, 59)
    return time(hour, minute)
