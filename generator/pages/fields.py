"""The tree of fields of education that have placements."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.pages.address import Address
from generator.pages.list_links import Link, below, field_link
from generator.pages.page import Head, Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("fields/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A field and the branches below it; ISCED-F 2013 has three levels."""

    link: Link
    below: tuple["Branch", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldsView:
    """Broad fields in the order of their codes."""

    head: Head
    branches: tuple[Branch, ...]


def plan(planning: Planning) -> Iterator[Page]:
    """The page of all fields."""
    catalogue, say, url = planning.catalogue, planning.wording.say, planning.addresses.of("fields")
    roots = [code for code in catalogue.words.known["fields"].roots() if code in catalogue.by_field]
    description = say("The fields of education that have placements, as UNESCO's ISCED-F 2013 orders them.")
    view = FieldsView(
        head=planning.head(url, say("Fields"), description),
        branches=tuple(_branch(planning, field_link(planning, code)) for code in roots),
    )
    yield Page(url=url, template="pages/fields.html", view=view)


def _branch(planning: Planning, link: Link) -> Branch:
    return Branch(link=link, below=tuple(_branch(planning, each) for each in below(planning, link.key)))
