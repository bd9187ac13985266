"""By which clock an hour of a deadline is meant."""

from dataclasses import replace
from datetime import datetime

from generator.schema.kinds.deadline import Deadline
from generator.schema.placement import Placement
from generator.vocabularies.zones import zones_at


def possible_zones(placement: Placement) -> tuple[str, ...]:
    """The zones that the hour of the deadline may be of, where none is stated: those of the workplaces."""
    stated = placement.deadline
    if stated.last is None or stated.at is None or stated.zone is not None:
        return ()
    places = [(place.country, place.city) for place in placement.workplaces]
    return zones_at(places, datetime.combine(stated.last, stated.at))


def deadline_of(placement: Placement) -> Deadline:
    """The deadline as stated; an hour without a zone is of the one clock that the workplaces go by."""
    zones = possible_zones(placement)
    return replace(placement.deadline, zone=zones[0]) if len(zones) == 1 else placement.deadline
