"""A value as one writes it: the canonical form, which every reader and every editor takes."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from generator.schema.about import Example
from generator.schema.derived.field_description import FieldDescription
from generator.schema.kinds.coordinates import Coordinates
from generator.schema.kinds.day import Period
from generator.schema.kinds.deadline import Deadline, DeadlineKind
from generator.schema.kinds.duration import Duration
from generator.schema.kinds.frame import RecruitedOf
from generator.schema.kinds.limit import Limit
from generator.schema.kinds.range import Range
from generator.schema.kinds.start import Precision, Start
from generator.schema.marks import Control

_NOT_STATED: Final = "not stated"
_SEASONS: Final = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def as_written(value: Any, field: FieldDescription) -> Example:
    """The value of `field` as YAML has it: texts, lists of them and groups."""
    if field.many:
        return [_one(each, field) for each in value]
    return _one(value, field)


def _one(value: Any, field: FieldDescription) -> Example:
    if field.parts and not isinstance(value, str | Limit):
        return {
            part.name: as_written(said, part)
            for part in field.parts
            if (said := getattr(value, part.name)) not in (None, ()) and said != part.default
        }
    return _BY_CONTROL.get(field.control, _text)(value)


def _text(value: Any) -> str:
    if isinstance(value, RecruitedOf):
        return f"{value.number} of {value.of}"
    return f"{value.stance} over {value.over}" if isinstance(value, Limit) else str(value)


def _figure(value: Decimal | int) -> str:
    return f"{Decimal(value):f}"


def _range(value: Range) -> str:
    return _figure(value.low) if value.low == value.high else f"{_figure(value.low)}-{_figure(value.high)}"


def _period(value: Period) -> str:
    return f"{value.first} to {value.last}"


def _point(value: Coordinates) -> str:
    return f"{value.latitude}, {value.longitude}"


def _day(value: date) -> str:
    return value.isoformat()


def start_as_written(value: Start) -> str:
    """Such as `2027-06-01`, `2027-06`, `summer 2027`, `winter 2026/27` or `flexible`."""
    first = value.earliest
    if first is None:
        return "flexible"
    if value.precision is Precision.DAY:
        return first.isoformat()
    if value.precision is Precision.MONTH:
        return f"{first:%Y-%m}"
    season = _SEASONS[first.month]
    return f"winter {first.year}/{(first.year + 1) % 100:02}" if season == "winter" else f"{season} {first.year}"


def deadline_as_written(value: Deadline) -> str:
    """Such as `2027-02-28`, `2027-02-28 17:00 Europe/Lisbon`, `rolling`, `mid February 2027` or `not stated`."""
    if value.kind is DeadlineKind.NOT_STATED:
        return _NOT_STATED
    if value.about or value.last is None:
        return value.about or str(value.kind)
    at = f" {value.at:%H:%M}" if value.at else ""
    return f"{value.last}{at}{f' {value.zone}' if value.zone else ''}"


def duration_as_written(value: Duration) -> str:
    """Such as `12 weeks`, `10-14 weeks`, `at least 3 months`, `up to 6 months`, `open-ended` or `not stated`."""
    low, high = value.low, value.high
    if low is None and high is None:
        return "open-ended" if value.open_ended else _NOT_STATED
    if low is not None and high is not None:
        return f"{low} {value.unit}" if low == high else f"{low}-{high} {value.unit}"
    return f"up to {high} {value.unit}" if low is None else f"at least {low} {value.unit}"


_BY_CONTROL: Final[Mapping[Control, Callable[[Any], str]]] = {
    Control.YES_NO: lambda value: "yes" if value else "no",
    Control.NUMBER: _figure,
    Control.RANGE: _range,
    Control.DATE: _day,
    Control.PERIOD: _period,
    Control.START: start_as_written,
    Control.DEADLINE: deadline_as_written,
    Control.DURATION: duration_as_written,
    Control.POINT: _point,
}
