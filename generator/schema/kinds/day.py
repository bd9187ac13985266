"""Days and stretches of days, in ISO 8601.

`Day`:
    2027-02-28       -> 2027-02-28
    2027-2-8         -> 2027-02-08
    2027/02/28       -> 2027-02-28
    20270228         -> 2027-02-28
    28 February 2027 -> 2027-02-28
    28th of Feb. 2027 -> 2027-02-28
    Feb 28, 2027     -> 2027-02-28
    28. Februar 2027 -> 2027-02-28
    28 de febrero de 2027 -> 2027-02-28
    2027年2月28日     -> 2027-02-28
    Sunday, 28 February 2027 -> 2027-02-28
    28.02.2027       -> 2027-02-28
    02.03.2027       -> 2027-03-02
    28/02/2027       -> 2027-02-28
    02/02/2027       -> 2027-02-02
    02/03/2027       -> ! `02/03/2027` is one of two days
    Monday, 28 February 2027 -> ! 2027-02-28 is a Sunday, and `Monday, 28 February 2027` names another day of the week
    28 Feb           -> ! `28 Feb` says no year
    28/02/27         -> ! `28/02/27` has a year of two digits
    end of May       -> ! `end of May` is not a date we can read for certain
    2027-02-30       -> ! February 2027 has 28 days, so there is no day 30
    2027-13-01       -> ! there is no month 13
    1927-02-28       -> ! the year 1927 is hardly meant
    [2027-02-28]     -> ! this takes one date

`PeriodOfDays`:
    2027-08-02 to 2027-08-15 -> first 2027-08-02, last 2027-08-15
    2027-08-02 / 2027-08-15  -> first 2027-08-02, last 2027-08-15
    2027-08-02 – 2027-08-15  -> first 2027-08-02, last 2027-08-15
    2027-08-15 to 2027-08-02 -> ! the last day is before the first
    2027-08-02               -> ! this takes a first and a last day
    August 2027              -> ! this takes a first and a last day
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.kinds.day_words import asked, days_in
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

EARLIEST, LATEST = 2000, 2100
_TO = re.compile(r"(?:(?<!\s)\s++)?/\s*+|(?<!\s)\s++(?:to|until|[-–])\s++")
DAY_SCHEMA = {"type": "string", "pattern": r"^\s*20\d\d-\d{1,2}-\d{1,2}\s*$|^\s*2100-\d{1,2}-\d{1,2}\s*$"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From `first` to `last`, both days included."""

    first: date
    last: date


def day(word: object) -> date:
    """Read a day, in figures or in words; where it may be two days, or has no year, ask for the one that is meant."""
    if isinstance(word, date):
        return word
    if not isinstance(word, str):
        raise Refusal(codes.WRONG_SHAPE, "this takes one date", "write the date on the same line as the key")
    text = " ".join(word.split())
    said = days_in(text)
    if said.sure and len(said.days) == 1:
        on = existing(*said.days[0])
        if said.weekday not in (None, on.weekday()):
            message = f"{on} is a {on:%A}, and `{text[:60]}` names another day of the week"
            raise Refusal(codes.BAD_DATE, message, f"write {on}, if it is the day of the month that is right")
        return on
    raise Refusal(codes.BAD_DATE, *asked(text, said))


def existing(year: int, month: int, number: int) -> date:
    """The day with these numbers, if there is one between the years 2000 and 2100."""
    plausible_year(year)
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of the year
        raise Refusal(codes.BAD_DATE, f"there is no month {month}", "write the month as 01 to 12")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= number <= last:
        name = f"{calendar.month_name[month]} {year}"
        raise Refusal(
            codes.BAD_DATE,
            f"{name} has {last} days, so there is no day {number}",
            f"did you mean {year}-{month:02}-{last}?",
        )
    return date(year, month, number)


def plausible_year(year: int) -> int:
    """`year`, if it is between 2000 and 2100."""
    if EARLIEST <= year <= LATEST:
        return year
    raise Refusal(codes.OUT_OF_RANGE, f"the year {year} is hardly meant", f"write a year from {EARLIEST} to {LATEST}")


def period(word: object) -> Period:
    """Read a stretch of days such as `2027-08-02 to 2027-08-15`."""
    if isinstance(word, Period):
        return word
    ends = _TO.split(word.strip()) if isinstance(word, str) else []
    if len(ends) != 2:  # noqa: PLR2004 - a first and a last day
        raise Refusal(codes.BAD_DATE, "this takes a first and a last day", "write 2027-08-02 to 2027-08-15")
    first, last = day(ends[0]), day(ends[1])
    if last < first:
        raise Refusal(codes.OUT_OF_RANGE, "the last day is before the first", f"write {last} to {first}")
    return Period(first=first, last=last)


Day = Annotated[date, BeforeValidator(day), WithJsonSchema(DAY_SCHEMA), Asked(Control.DATE)]
_PERIOD = {"type": "string", "pattern": r"^\s*\d{4}-\d{1,2}-\d{1,2}\D+\d{4}-\d{1,2}-\d{1,2}\s*$"}
PeriodOfDays = Annotated[Period, BeforeValidator(period), WithJsonSchema(_PERIOD), Asked(Control.PERIOD)]
