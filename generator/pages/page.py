"""A page that ought to be, and what every page's view has in common."""

from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`url` is relative to the site's address and ends in a slash, or in a file name; home is the empty one.

    `view` is plain frozen data: everything that the template may see besides the site's header. A `Raw` one needs no
    template, and is the file. `indexed` pages stand in the sitemap, with the day of their last change where it is
    known. `shown_at` is the address that its links are seen from where that is another one; None: from anywhere.
    """

    url: str
    template: str
    view: Any
    indexed: bool = True
    changed: date | None = None
    shown_at: str | None = ""

    @property
    def path(self) -> str:
        """Where the page's file lies, relative to the output folder."""
        return f"{self.url}index.html" if not self.url or self.url.endswith("/") else self.url

    @property
    def seen_from(self) -> str | None:
        """The address that its links are relative to; None where they cannot be relative."""
        return self.url if self.shown_at == "" else self.shown_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """A step of the way from home to a page: what it is called in the language of the interface, and its address."""

    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """The same page in another language."""

    language: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the layout needs: address, title, description, languages, the way to the page, and who may keep it.

    `language` is that of the interface, `text_language` that of what a person wrote; `way` is the way to the page as
    JSON-LD, where there is one. Without a title and a description no page is planned that search engines may keep.
    """

    url: str
    title: str
    description: str
    language: str
    text_language: str
    indexed: bool = True
    crumbs: tuple[Crumb, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    way: str = ""

    def __post_init__(self) -> None:
        """Refuse a page that says nothing of itself."""
        if self.indexed and not (self.title and self.description):
            raise ValueError(f"the page at {self.url!r} has no title or no description")


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The view of a file that needs no template: its bytes as they are."""

    content: bytes
