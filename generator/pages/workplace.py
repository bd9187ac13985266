"""The workplaces of a placement, as its page shows them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.catalogue.affordability import Affordability, affordability_at
from generator.pages.list_links import Link
from generator.schema.location import Location
from generator.schema.placement import Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """A place, the way to the list of its country, and whether the pay covers life there."""

    location: Location
    country: Link
    affordability: Affordability


def workplaces(placement: Placement, country_of: Callable[[str], Link]) -> Iterator[Workplace]:
    """Each place of work, in the order in which they are stated."""
    for place in placement.workplaces:
        affords = affordability_at(placement, place.cost_of_living)
        yield Workplace(location=place, country=country_of(place.country), affordability=affords)
