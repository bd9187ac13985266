"""All guides."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import urls
from generator.pages.page import Head, Page
from generator.pages.planning import Planning


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideRow:
    """A guide as one row; `country` and `field` say what it is about, where it is about one."""

    url: str
    title: str
    summary: str
    country: str | None
    field: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidesView:
    """Guides in the order of their titles."""

    head: Head
    guides: tuple[GuideRow, ...]


def plan(planning: Planning) -> Iterator[Page]:
    """The page of all guides."""
    rows = [
        GuideRow(
            url=urls.guide(guide.slug),
            title=guide.record.title,
            summary=guide.record.summary,
            country=guide.record.country,
            field=guide.record.field,
        )
        for guide in planning.catalogue.guides
        if not guide.language
    ]
    ordered = tuple(sorted(rows, key=lambda row: row.title.casefold()))
    view = GuidesView(head=planning.head(urls.GUIDES), guides=ordered)
    yield Page(url=urls.GUIDES, template="pages/guides.html", view=view)
