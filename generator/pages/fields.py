"""The tree of fields of education that have placements."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.facet_links import below, field_link
from generator.pages.lists import Link
from generator.pages.page import Head, Page
from generator.pages.planning import Planning


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
    catalogue = planning.catalogue
    roots = [code for code in catalogue.words.known["fields"].roots() if code in catalogue.by_field]
    branches = tuple(_branch(planning, field_link(catalogue, code)) for code in roots)
    view = FieldsView(head=planning.head(urls.FIELDS), branches=branches)
    yield Page(url=urls.FIELDS, template="pages/fields.html", view=view)


def _branch(planning: Planning, link: Link) -> Branch:
    return Branch(link=link, below=tuple(_branch(planning, each) for each in below(planning.catalogue, link.key)))
