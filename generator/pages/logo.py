"""The logos of organisations, as files and as other pages show them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.page import Page, Raw
from generator.pages.planning import Planning

ADDRESS: Final = Address("media/{}.{}.webp", shared=True)
"""A name that changes with the bytes of the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A picture and its size in pixels, so that a page keeps room for it."""

    url: str
    width: int
    height: int


def logo(planning: Planning, slug: str) -> Logo | None:
    """The logo of an organisation."""
    picture = planning.catalogue.logo(slug)
    if picture is None:
        return None
    url = planning.addresses.of("logo", slug, picture.digest)
    return Logo(url=url, width=picture.width, height=picture.height)


def plan(planning: Planning) -> Iterator[Page]:
    """A file for each organisation that has a logo."""
    for slug in planning.catalogue.organisations:
        if picture := planning.catalogue.logo(slug):
            url = planning.addresses.of("logo", slug, picture.digest)
            yield Page(url=url, template="", view=Raw(content=picture.content), indexed=False)
