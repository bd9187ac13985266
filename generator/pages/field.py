"""A field of education: its placements, the fields below it, the countries that have them, and a guide."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import guide_texts, urls
from generator.pages.facet_links import below, countries_of, field_link
from generator.pages.lists import GuideText, Link, Rows, fields_crumb, list_page, parts
from generator.pages.page import Crumb, Head, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """`guide` stands on the first part only."""

    head: Head
    field: str
    rows: Rows
    narrower: tuple[Link, ...]
    countries: tuple[Link, ...]
    guide: GuideText | None


def plan(planning: Planning) -> Iterator[Page]:
    """A list for each field that has placements, itself or below it."""
    catalogue = planning.catalogue
    for code, listings in sorted(catalogue.by_field.items()):
        base, crumbs = urls.field(catalogue.words, code), _crumbs(planning, code)
        narrower, countries = below(catalogue, code), countries_of(catalogue, code)
        guide = guide_texts.for_field(catalogue, code)
        for url, rows in parts(planning, base, listings):
            view = FieldView(
                head=planning.head(url, *crumbs),
                field=code,
                rows=rows,
                narrower=narrower,
                countries=countries,
                guide=guide if url == base else None,
            )
            yield list_page("pages/field.html", url, rows, view)


def _crumbs(planning: Planning, code: str) -> tuple[Crumb, ...]:
    above = reversed(planning.catalogue.words.known["fields"].ancestors(code))
    links = (field_link(planning.catalogue, field) for field in above)
    return (fields_crumb(), *(Crumb(kind="field", subject=link.key, url=link.url) for link in links))
