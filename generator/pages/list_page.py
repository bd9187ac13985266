"""A list of placements as one value, whatever it is a list of."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.catalogue.entries import Listing
from generator.pages.guide_text import GuideText
from generator.pages.list_links import Link
from generator.pages.page import Crumb, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Ways to other lists, under a heading."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage:
    """A list of placements, and all that its pages say besides them.

    | it has | which is |
    |---|---|
    | `oval` | a country's distinguishing sign, before the title |
    | `lead` | what stands under the title, where the title does not say enough |
    | `ways`, `wider` | ways to other lists: narrower ones above the rows, wider ones below them |
    | `guide` | a guide that stands below the first part |
    | `query` | the query by which the search page starts with those of them that one can apply for, now or later |
    | `nothing` | what it says while nothing is in it |
    | `companions` | files that go with it: its feed, its calendar |
    | `whole` | it is not cut into parts, however long it is |
    | `brief` | its rows say the title, the organisation and the country, and no more |
    """

    url: str
    title: str
    description: str
    listings: tuple[Listing, ...]
    template: str = "pages/list.html"
    crumbs: tuple[Crumb, ...] = ()
    oval: str = ""
    lead: str = ""
    ways: tuple[Ways, ...] = ()
    wider: tuple[Link, ...] = ()
    guide: GuideText | None = None
    query: str = ""
    nothing: str = ""
    companions: tuple["Companion", ...] = ()
    whole: bool = False
    brief: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """A file that goes with a list, of a media type such as `application/atom+xml`."""

    url: str
    type: str
    plan: Callable[[Planning, ListPage], Iterator[Page]]
