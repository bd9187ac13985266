"""A field of education in a country."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.facet_links import country_link, fields_in
from generator.pages.lists import Rows, countries_crumb, list_page, parts
from generator.pages.page import Crumb, Head, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFieldView:
    """`country_url` and `field_url` lead to the two wider lists."""

    head: Head
    country: str
    country_url: str
    field: str
    field_url: str
    rows: Rows


def plan(planning: Planning) -> Iterator[Page]:
    """A list for each pair of a country and a field that is worth a page."""
    catalogue = planning.catalogue
    for country in sorted(catalogue.by_country):
        wider = country_link(catalogue, country)
        crumbs = (countries_crumb(), Crumb(kind="country", subject=country, url=wider.url))
        for link in fields_in(catalogue, country):
            for url, rows in parts(planning, link.url, catalogue.by_country_and_field[country, link.key]):
                view = CountryFieldView(
                    head=planning.head(url, *crumbs),
                    country=country,
                    country_url=wider.url,
                    field=link.key,
                    field_url=urls.field(catalogue.words, link.key),
                    rows=rows,
                )
                yield list_page("pages/country_field.html", url, rows, view)
