"""About the catalogue: who publishes it, and what it holds."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.page import Head, Page
from generator.pages.planning import Planning
from generator.schema.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutView:
    """`listed`, `organisations` and `countries` are true figures."""

    head: Head
    site: Site
    listed: int
    organisations: int
    countries: int


def plan(planning: Planning) -> Iterator[Page]:
    """The about page."""
    catalogue = planning.catalogue
    view = AboutView(
        head=planning.head(urls.ABOUT),
        site=catalogue.site,
        listed=len(catalogue.listed),
        organisations=len(catalogue.organisations),
        countries=len(catalogue.by_country),
    )
    yield Page(url=urls.ABOUT, template="pages/about.html", view=view)
