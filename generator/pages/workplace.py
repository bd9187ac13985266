"""The workplaces of a placement, as its page shows them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.catalogue.affordability import Affordability, affordability_at
from generator.catalogue.entries import Listing
from generator.pages.list_links import Link
from generator.schema.location import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """A place, the way to the list of its country, and whether the pay covers life there."""

    location: Location
    country: Link
    affordability: Affordability


def workplaces(listing: Listing, country_of: Callable[[str], Link]) -> Iterator[Workplace]:
    """Each place of work, in the order in which they are stated; that of a single one is judged with its listing."""
    places = listing.placement.workplaces
    for place in places:
        alone = len(places) == 1
        affords = listing.affordability if alone else affordability_at(listing.placement, place.cost_of_living)
        yield Workplace(location=place, country=country_of(place.country), affordability=affords)
