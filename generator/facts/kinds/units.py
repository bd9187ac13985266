"""What a number of a span counts, from where, and how a form asks for one."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.wording.labels import N_

EPOCH: Final = date(2000, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """`name` travels in the head of the columns; `bytes` hold a number of it.

    A field of type `input` takes `least` to `most`; `low` and `high` stand beside the two fields of a span.
    `written` shows how an address writes one.
    """

    name: str
    bytes: int
    input: str
    least: str
    most: str
    low: str
    high: str
    written: str


DAY: Final = Unit(
    name="day",
    bytes=2,
    input="date",
    least="2000-01-01",
    most="2179-01-01",
    low=N_("From"),
    high=N_("Until"),
    written="2027-06-15",
)
WEEK: Final = Unit(
    name="week",
    bytes=1,
    input="number",
    least="1",
    most="253",
    low=N_("At least"),
    high=N_("At most"),
    written="12",
)
NUMBER: Final = Unit(
    name="number",
    bytes=2,
    input="number",
    least="0",
    most="65533",
    low=N_("At least"),
    high=N_("At most"),
    written="12",
)
MONTH: Final = Unit(
    name="month",
    bytes=2,
    input="month",
    least="2000-01",
    most="2179-01",
    low=N_("From"),
    high=N_("Until"),
    written="2027-06",
)


def days(day: date) -> int:
    """Days since the beginning of 2000."""
    return (day - EPOCH).days


def months(day: date) -> int:
    """Months since January 2000."""
    return (day.year - EPOCH.year) * 12 + day.month - 1
