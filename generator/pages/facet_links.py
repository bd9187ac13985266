"""Which fields and countries are worth a page of their own, and the ways to them."""

from collections.abc import Iterator
from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.pages import urls
from generator.pages.lists import Link

WORTH_A_PAGE: Final = 5
"""Fewer placements than this in a narrow field of one country make a page too thin to help anyone."""
BROAD: Final = 2
"""The length of a broad field's code in ISCED-F 2013."""


def has_page(code: str, count: int) -> bool:
    """Whether a field in a country has a page: broad ones always, narrower ones where they hold enough."""
    return len(code) == BROAD or count >= WORTH_A_PAGE


def fields_in(catalogue: Catalogue, country: str) -> tuple[Link, ...]:
    """The fields of a country that have a page, in the order of their codes."""
    return tuple(sorted(_fields_in(catalogue, country), key=lambda link: link.key))


def _fields_in(catalogue: Catalogue, country: str) -> Iterator[Link]:
    for code in {field for one in catalogue.by_country[country] for field in _implied(catalogue, one.placement.fields)}:
        count = len(catalogue.by_country_and_field[country, code])
        if has_page(code, count):
            yield Link(kind="field", key=code, url=urls.country_and_field(catalogue.words, country, code), count=count)


def _implied(catalogue: Catalogue, fields: tuple[str, ...]) -> set[str]:
    within = catalogue.words.known["fields"]
    return {each for field in fields for each in (field, *within.ancestors(field))}


def countries_of(catalogue: Catalogue, field: str) -> tuple[Link, ...]:
    """The countries with placements in a field, the most first; each leads to its own page for the field."""
    found = [
        Link(
            kind="country",
            key=country,
            url=urls.country_and_field(catalogue.words, country, field),
            count=len(listings),
        )
        for (country, of), listings in catalogue.by_country_and_field.items()
        if of == field and has_page(field, len(listings))
    ]
    return tuple(sorted(found, key=lambda link: (-link.count, link.key)))


def below(catalogue: Catalogue, field: str) -> tuple[Link, ...]:
    """The fields right below a field that hold any placements."""
    children = catalogue.words.known["fields"].children(field)
    return tuple(field_link(catalogue, child) for child in children if child in catalogue.by_field)


def field_link(catalogue: Catalogue, code: str) -> Link:
    """The way to a field's list."""
    return Link(
        kind="field", key=code, url=urls.field(catalogue.words, code), count=len(catalogue.by_field.get(code, ()))
    )


def country_link(catalogue: Catalogue, code: str) -> Link:
    """The way to a country's list."""
    count = len(catalogue.by_country.get(code, ()))
    return Link(kind="country", key=code, url=urls.country(catalogue.words, code), count=count)
