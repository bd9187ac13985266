"""The workplaces of a placement, each with the way to what is stated of it."""

from collections.abc import Iterator

from generator.reading.document import Route
from generator.schema.location import Location
from generator.schema.placement import Placement


def workplaces(placement: Placement) -> Iterator[tuple[Route, Location]]:
    """Each workplace after the route of its group, which is empty for the short form of one."""
    for number, place in enumerate(placement.workplaces):
        yield (("locations", number) if placement.locations else ()), place
