"""A page that ought to be, and what every page's view has in common."""

from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`url` is relative to the site's address and ends in a slash, or in a file name; home is the empty one.

    `view` is plain frozen data: everything that the template may see besides the site's header. A `Raw` one needs no
    template, and is the file. `indexed` pages stand
    in the sitemap, with the day of their last change where it is known.
    """

    url: str
    template: str
    view: Any
    indexed: bool = True
    changed: date | None = None

    @property
    def path(self) -> str:
        """Where the page's file lies, relative to the output folder."""
        return f"{self.url}index.html" if not self.url or self.url.endswith("/") else self.url


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """A step of the way from home to a page: a kind of page (`countries`, `country`, …), its subject and address."""

    kind: str
    subject: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """The same page in another language."""

    language: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the layout needs: the page's address, language, the way to it, and whether search engines may keep it."""

    url: str
    language: str
    indexed: bool = True
    crumbs: tuple[Crumb, ...] = ()
    alternates: tuple[Alternate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The view of a file that needs no template: its bytes as they are."""

    content: bytes
