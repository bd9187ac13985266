"""About the catalogue: who publishes it, and what it holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.page import Head, Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("about/")


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutView:
    """`listed`, `organisations` and `countries` are true figures."""

    head: Head
    listed: int
    organisations: int
    countries: int


def plan(planning: Planning) -> Iterator[Page]:
    """The about page."""
    catalogue, url = planning.catalogue, planning.addresses.of("about")
    description = catalogue.site.description or catalogue.site.tagline
    view = AboutView(
        head=planning.head(url, planning.wording.say("About"), description),
        listed=len(catalogue.listed),
        organisations=len(catalogue.organisations),
        countries=len(catalogue.by_country),
    )
    yield Page(url=url, template="pages/about.html", view=view)
