"""The logos of organisations, as files and as other pages show them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalogue.catalogue import Catalogue
from generator.pages import urls
from generator.pages.page import Page, Raw
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A picture and its size in pixels, so that a page keeps room for it."""

    url: str
    width: int
    height: int


def logo(catalogue: Catalogue, slug: str) -> Logo | None:
    """The logo of an organisation."""
    picture = catalogue.logo(slug)
    if picture is None:
        return None
    return Logo(url=urls.logo(slug, picture.digest), width=picture.width, height=picture.height)


def plan(planning: Planning) -> Iterator[Page]:
    """A file for each organisation that has a logo."""
    catalogue = planning.catalogue
    for slug in catalogue.organisations:
        if picture := catalogue.logo(slug):
            url = urls.logo(slug, picture.digest)
            yield Page(url=url, template="", view=Raw(content=picture.content), indexed=False)
