"""A country: its placements, its fields, and what to know about working there."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import guide_texts, urls
from generator.pages.facet_links import fields_in
from generator.pages.lists import GuideText, Link, Rows, countries_crumb, list_page, parts
from generator.pages.page import Head, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryView:
    """`guide` stands on the first part only."""

    head: Head
    country: str
    rows: Rows
    fields: tuple[Link, ...]
    guide: GuideText | None


def plan(planning: Planning) -> Iterator[Page]:
    """A list for each country that has placements."""
    catalogue = planning.catalogue
    for code, listings in sorted(catalogue.by_country.items()):
        base, fields = urls.country(catalogue.words, code), fields_in(catalogue, code)
        guide = guide_texts.for_country(catalogue, code)
        for url, rows in parts(planning, base, listings):
            view = CountryView(
                head=planning.head(url, countries_crumb()),
                country=code,
                rows=rows,
                fields=fields,
                guide=guide if url == base else None,
            )
            yield list_page("pages/country.html", url, rows, view)
