"""All countries with placements, by region of the world."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.facet_links import country_link
from generator.pages.lists import Link
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.vocabularies.standard import region_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A region of UN M49 by its code, and the ways to its countries."""

    region: str
    countries: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountriesView:
    """Regions in the order of their names, countries in the order of theirs."""

    head: Head
    regions: tuple[Region, ...]


def plan(planning: Planning) -> Iterator[Page]:
    """The page of all countries."""
    catalogue = planning.catalogue
    within = catalogue.words.known["countries"]
    by_region: dict[str, list[Link]] = {}
    for code in sorted(catalogue.by_country, key=within.name):
        by_region.setdefault(region_of(code) or "", []).append(country_link(catalogue, code))
    regions = tuple(Region(region=name, countries=tuple(by_region[name])) for name in sorted(by_region))
    view = CountriesView(head=planning.head(urls.COUNTRIES), regions=regions)
    yield Page(url=urls.COUNTRIES, template="pages/countries.html", view=view)
