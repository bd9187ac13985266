"""Until when one can apply: a day, a moment, whenever, or about the middle of February.

`DeadlineToApply`:
    2027-02-28                     -> kind fixed, last 2027-02-28
    2027-02-28 17:00 Europe/Lisbon -> kind fixed, last 2027-02-28, at 17:00:00, zone Europe/Lisbon
    2027-02-28T17:00               -> kind fixed, last 2027-02-28, at 17:00:00
    Rolling                        -> kind rolling
    "not stated"                   -> kind not-stated
    TBA                            -> kind not-stated
    mid February 2027              -> kind approximate, last 2027-02-20, about mid February 2027, month 2
    end of February 2027           -> kind approximate, last 2027-02-28, about end of February 2027, month 2
    early March                    -> kind approximate, about early March, month 3
    2027-02-28 17:00 Lisbon        -> ! `Lisbon` is not a time zone
    2027-02-28 25:00               -> ! there is no time 25:00
    2027-02-30                     -> ! February 2027 has 28 days, so there is no day 30
    soon                           -> ! `soon` is not a deadline we can read for certain
    [rolling]                      -> ! this takes one deadline
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.day import day, plausible_year
from generator.schema.kinds.text import unknown
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal
from generator.vocabularies.zones import known_zone

ANYWHERE_ON_EARTH = timezone(timedelta(hours=-12), "AoE")
_MOMENT = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2}))?(?:\s+([A-Za-z_]+(?:/[A-Za-z_+\-0-9]+)*))?")
_ABOUT = re.compile(r"(early|mid|middle of|late|end of|beginning of)[\s-]+([a-z]+)(?:\s+(\d{4}))?")
_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_PARTS = {"early": 10, "beginning of": 10, "mid": 20, "middle of": 20, "late": 31, "end of": 31}


class DeadlineKind(StrEnum):
    """How exactly a deadline is stated."""

    FIXED = "fixed"
    ROLLING = "rolling"
    APPROXIMATE = "approximate"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """`last` is the last day to apply; None where it is rolling, not stated, or approximate without a year.

    An approximate deadline keeps the words it was stated in (`about`) and its `month`; its last day is the tenth or the
    twentieth of the month, or its end. `zone` is an IANA time zone.
    """

    kind: DeadlineKind
    last: date | None = None
    at: time | None = None
    zone: str | None = None
    about: str | None = None
    month: int | None = None

    def closes(self) -> datetime | None:
        """The moment after which it is too late; the end of the day anywhere on Earth where no zone is stated."""
        if self.last is None:
            return None
        zone = ZoneInfo(self.zone) if self.zone else ANYWHERE_ON_EARTH
        if self.at is not None:
            return datetime.combine(self.last, self.at, zone)
        return datetime.combine(self.last + timedelta(days=1), time(0), zone)


def deadline(word: object) -> Deadline:
    """Read `2027-02-28`, `2027-02-28 17:00 Europe/Lisbon`, `rolling`, `mid February 2027` or `not stated`."""
    if isinstance(word, Deadline):
        return word
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one deadline", "write for example: deadline: 2027-02-28")
    text = " ".join(word.split())
    if (kind := _without_a_day(text)) is not None:
        return Deadline(kind=kind)
    moment, about = _MOMENT.fullmatch(text), _ABOUT.fullmatch(text.casefold())
    if moment:
        return _fixed(moment)
    if about and about[2] in _MONTHS:
        return _approximate(text, _PARTS[about[1]], _MONTHS[about[2]], about[3])
    if re.match(r"\d{4}-\d", text):
        day(text.split(maxsplit=1)[0])
    if re.search(r"\d{4}$", text):
        day(text)
    raise Refusal(
        codes.BAD_DEADLINE,
        f"`{text[:60]}` is not a deadline we can read for certain",
        "write a day (2027-02-28), a moment (2027-02-28 17:00 Europe/Lisbon), rolling, mid February 2027 or not stated",
    )


def _without_a_day(text: str) -> DeadlineKind | None:
    if text.casefold() == "rolling":
        return DeadlineKind.ROLLING
    return DeadlineKind.NOT_STATED if unknown(text) else None


def _fixed(moment: re.Match[str]) -> Deadline:
    zone = moment[4]
    if zone and not known_zone(zone):
        raise Refusal(codes.BAD_DEADLINE, f"`{zone[:40]}` is not a time zone", "write one such as Europe/Lisbon or UTC")
    at = None
    if moment[2]:
        hour, minute = int(moment[2]), int(moment[3])
        if hour > 23 or minute > 59:  # noqa: PLR2004 - a clock's last hour and minute
            raise Refusal(codes.BAD_DATE, f"there is no time {hour}:{minute:02}", "write the time as 00:00 to 23:59")
        at = time(hour, minute)
    return Deadline(kind=DeadlineKind.FIXED, last=day(moment[1]), at=at, zone=zone)


def _approximate(text: str, part: int, month: int, year: str | None) -> Deadline:
    last = None
    if year:
        within = calendar.monthrange(plausible_year(int(year)), month)[1]
        last = date(int(year), month, min(part, within))
    return Deadline(kind=DeadlineKind.APPROXIMATE, last=last, about=text, month=month)


_WRITTEN = {
    "type": "string",
    "minLength": 3,
    "examples": ["2027-02-28", "2027-02-28 17:00 Europe/Lisbon", "rolling", "mid February 2027", "not stated"],
}
_MARK = Asked(Control.DEADLINE, unknowable=True)
DeadlineToApply = Annotated[Deadline, BeforeValidator(deadline), WithJsonSchema(_WRITTEN), _MARK]
