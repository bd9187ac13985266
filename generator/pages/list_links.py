"""Ways to other lists, and which of them are worth a page of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.catalogue.assemble import with_ancestors
from generator.pages.planning import Planning

WORTH_A_PAGE: Final = 5
"""Fewer placements than this in a narrow field of one country make a page too thin to help anyone."""
BROAD: Final = 2
"""The length of a broad field's code in ISCED-F 2013."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A way to another list: the key and the name of what it is of, and how many it holds.

    `oval` is a country's distinguishing sign. A list that nothing stands in has no page, and its link no address.
    """

    key: str
    name: str
    url: str
    count: int
    oval: str = ""


def has_page(code: str, count: int) -> bool:
    """Whether a field in a country has a page: broad ones always, narrower ones where they hold enough."""
    return len(code) == BROAD or count >= WORTH_A_PAGE


def country_link(planning: Planning, code: str) -> Link:
    """The way to a country's list."""
    name, count = planning.wording.names.country(code), len(planning.catalogue.by_country.get(code, ()))
    return Link(key=code, name=name, url=planning.addresses.of("country", code), count=count, oval=code)


def field_link(planning: Planning, code: str) -> Link:
    """The way to a field's list."""
    name, count = planning.wording.names.field(code), len(planning.catalogue.by_field.get(code, ()))
    return Link(key=code, name=name, url=planning.addresses.of("field", code), count=count)


def uncounted(link: Link) -> Link:
    """`link` as a page may show it that is not to change whenever a listing is added somewhere."""
    return Link(key=link.key, name=link.name, url=link.url if link.count else "", count=0, oval=link.oval)


def fields_in(planning: Planning, country: str) -> tuple[Link, ...]:
    """The fields of a country that have a page, in the order of their codes."""
    return tuple(sorted(_fields_in(planning, country), key=lambda link: link.key))


def _fields_in(planning: Planning, country: str) -> Iterator[Link]:
    catalogue = planning.catalogue
    stated = {field for listing in catalogue.by_country[country] for field in listing.fields}
    for code in with_ancestors(stated, catalogue.words):
        count = len(catalogue.by_country_and_field[country, code])
        if has_page(code, count):
            url = planning.addresses.of("country_field", country, code)
            yield Link(key=code, name=planning.wording.names.field(code), url=url, count=count)


def countries_of(planning: Planning, field: str) -> tuple[Link, ...]:
    """The countries with placements in a field, the most first; each leads to its own page for the field."""
    return tuple(sorted(_countries_of(planning, field), key=lambda link: (-link.count, link.key)))


def _countries_of(planning: Planning, field: str) -> Iterator[Link]:
    for country in planning.catalogue.by_country:
        count = len(planning.catalogue.by_country_and_field.get((country, field), ()))
        if count and has_page(field, count):
            url = planning.addresses.of("country_field", country, field)
            name = planning.wording.names.country(country)
            yield Link(key=country, name=name, url=url, count=count, oval=country)


def below(planning: Planning, field: str) -> tuple[Link, ...]:
    """The fields right below a field that hold any placements."""
    children = planning.catalogue.words.known["fields"].children(field)
    return tuple(field_link(planning, child) for child in children if child in planning.catalogue.by_field)
