"""Until when one can apply: a day, a moment, whenever, or about the middle of February.

`DeadlineToApply`:
    2027-02-28                     -> kind fixed, last 2027-02-28
    2027-02-28 17:00 Europe/Lisbon -> kind fixed, last 2027-02-28, at 17:00:00, zone Europe/Lisbon
    2027-02-28 17:00 America/New_York -> kind fixed, last 2027-02-28, at 17:00:00, zone America/New_York
    2027-02-28T17:00               -> kind fixed, last 2027-02-28, at 17:00:00
    28 February 2027               -> kind fixed, last 2027-02-28
    by 28/02/2027                  -> kind fixed, last 2027-02-28
    2027-02-28T23:59:00+01:00      -> kind fixed, last 2027-02-28, at 23:59:00, zone UTC+01:00
    2027-02-28T22:59:59Z           -> kind fixed, last 2027-02-28, at 22:59:00, zone UTC
    28 Feb 2027, 5 pm              -> kind fixed, last 2027-02-28, at 17:00:00
    28.02.2027 17h00 (Lisbon time) -> kind fixed, last 2027-02-28, at 17:00:00, zone Europe/Lisbon
    23:59 CET on 28 February 2027  -> kind fixed, last 2027-02-28, at 23:59:00, zone Europe/Paris
    2027-02-28 23:59 UTC+2         -> kind fixed, last 2027-02-28, at 23:59:00, zone UTC+02:00
    2027-02-28 23:59 AoE           -> kind fixed, last 2027-02-28, at 23:59:00, zone AoE
    2027-02-28 24:00 local time    -> kind fixed, last 2027-02-28, at 23:59:00
    Rolling                        -> kind rolling
    open until filled              -> kind rolling
    ongoing                        -> kind rolling
    "not stated"                   -> kind not-stated
    "TBA"                          -> kind not-stated
    mid February 2027              -> kind approximate, last 2027-02-20, about mid February 2027, month 2
    end of February 2027           -> kind approximate, last 2027-02-28, about end of February 2027, month 2
    early March                    -> kind approximate, about early March, month 3
    early Sept 2027                -> kind approximate, last 2027-09-10, about early Sept 2027, month 9
    2027-06-28 23:59 CET           -> ! `CET` is not the time of 2027-06-28
    2027-06-28 23:59 BST           -> ! `BST` is the time of several places
    2027-02-28 17:00 Atlantis      -> ! `Atlantis` is not a time zone
    midnight 28 February 2027      -> ! midnight ends one day and begins another
    02/03/2027                     -> ! `02/03/2027` is one of two days
    2027-02                        -> ! `2027-02` says no day
    none                           -> ! `none` can be read in two ways
    ASAP                           -> ! `ASAP` says no day
    2027-02-28 25:00               -> ! there is no such time of day
    2027-02-30                     -> ! February 2027 has 28 days, so there is no day 30
    whenever                       -> ! `whenever` is not a deadline we can read for certain
    [rolling]                      -> ! this takes one deadline
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.briefly import briefly
from generator.schema.kinds.day import day, existing, plausible_year
from generator.schema.kinds.day_words import days_in
from generator.schema.kinds.moment_words import Moment, moment_in, without_leading
from generator.schema.kinds.start_words import month_in
from generator.schema.kinds.zone_words import zone_in
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal
from generator.schema.unknown import unknown
from generator.vocabularies.months import month_of
from generator.vocabularies.zones import ANYWHERE, zone_of

ANYWHERE_ON_EARTH = zone_of(ANYWHERE)
_ABOUT = re.compile(r"(early|mid|middle of|late|end of|beginning of)[\s-]+([^\W\d_]+)\.?(?:\s+(\d{4}))?")
_ROLLING = frozenset(
    ("rolling", "rolling basis", "on a rolling basis", "rolling admission", "rolling admissions", "until filled")
) | {"open until filled", "ongoing", "continuous", "continuously", "all year", "year round", "all year round", "open"}
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
        zone = zone_of(self.zone or ANYWHERE)
        if self.at is not None:
            return datetime.combine(self.last, self.at, zone)
        return datetime.combine(self.last + timedelta(days=1), time(0), zone)


def deadline(word: object) -> Deadline:
    """Read a day, a moment with its zone, `rolling`, about when, or `not stated`; ask where it may be two."""
    if isinstance(word, Deadline):
        return word
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one deadline", "write for example: deadline: 2027-02-28")
    text = without_leading(briefly(word))
    if (kind := _without_a_day(text)) is not None:
        return Deadline(kind=kind)
    about = _ABOUT.fullmatch(text.casefold())
    if about and (month := month_of(about[2])) is not None:
        return _approximate(text, _PARTS[about[1]], month, about[3])
    if days_in(text).days:
        return Deadline(kind=DeadlineKind.FIXED, last=day(text))
    try:
        moment = moment_in(text)
    except ValueError:
        raise Refusal(codes.BAD_DATE, "there is no such time of day", "write the time as 00:00 to 23:59") from None
    if moment:
        return _fixed(moment)
    raise Refusal(codes.BAD_DEADLINE, *_asked(text))


def _without_a_day(text: str) -> DeadlineKind | None:
    if text.casefold().replace("-", " ") in _ROLLING:
        return DeadlineKind.ROLLING
    return DeadlineKind.NOT_STATED if unknown(text) else None


def _fixed(moment: Moment) -> Deadline:
    last = day(moment.day)
    if moment.at is None:
        cure = f"write {last - timedelta(days=1)} 23:59 or {last} 23:59"
        raise Refusal(codes.BAD_DEADLINE, "midnight ends one day and begins another", cure)
    zone, shown = zone_in(moment.zone, last, moment.at), moment.zone.strip(" ()")[:40]
    if len(zone.names) == 1:
        return Deadline(kind=DeadlineKind.FIXED, last=last, at=moment.at, zone=zone.names[0] or None)
    if not zone.names:
        message, cure = f"`{shown}` is not a time zone", "write one such as Europe/Lisbon, UTC or UTC+01:00"
        raise Refusal(codes.BAD_DEADLINE, message, cure)
    several = zone.names[0].startswith("UTC")
    message = f"`{shown}` is not the time of {last}" if several else f"`{shown}` is the time of several places"
    written = " or ".join(f"{last} {moment.at:%H:%M} {name}" for name in zone.names)
    raise Refusal(codes.BAD_DEADLINE, message, f"write {written}")


def _asked(text: str) -> tuple[str, str]:
    """What is said of a text that is no deadline, and what to write in its place."""
    shown, month = f"`{text[:60]}`", month_in(text)
    if month:
        year, number = month
        last = existing(year, number, 1).replace(day=calendar.monthrange(year, number)[1])
        return f"{shown} says no day", f"write {last}, or  end of {last:%B %Y}"
    if text.casefold() in {"none", "no", "no deadline", "n/a", "-"}:
        return f"{shown} can be read in two ways", "write  rolling,  for open until filled, or  not stated"
    if text.casefold() in {"asap", "as soon as possible", "soon", "now", "immediately"}:
        return f"{shown} says no day", "write the last day to apply, or  rolling"
    return (
        f"{shown} is not a deadline we can read for certain",
        "write a day (2027-02-28), a moment (2027-02-28 17:00 Europe/Lisbon), rolling, mid February 2027 or not stated",
    )


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
