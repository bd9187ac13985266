"""All countries with placements, by region of the world."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.list_links import Link, country_link
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.vocabularies.areas import region_of

ADDRESS: Final = Address("countries/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A region of UN M49 by its name, and the ways to its countries."""

    name: str
    countries: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountriesView:
    """Regions in the order of their names, countries in the order of theirs."""

    head: Head
    regions: tuple[Region, ...]


def plan(planning: Planning) -> Iterator[Page]:
    """The page of all countries."""
    say, url = planning.wording.say, planning.addresses.of("countries")
    description = say("All countries with placements, by region of the world.")
    view = CountriesView(head=planning.head(url, say("Countries"), description), regions=_regions(planning))
    yield Page(url=url, template="pages/countries.html", view=view)


def _regions(planning: Planning) -> tuple[Region, ...]:
    names, within = planning.wording.names, defaultdict(list)
    for code in planning.catalogue.by_country:
        region = region_of(code)
        name = names.area(region) if region else planning.wording.say("No region")
        within[name].append(country_link(planning, code))
    return tuple(
        Region(name=name, countries=tuple(sorted(within[name], key=lambda link: names.sort_key(link.name))))
        for name in sorted(within, key=names.sort_key)
    )
