"""All guides."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.catalogue.entries import GuideEntry
from generator.pages.address import Address
from generator.pages.page import Head, Page
from generator.pages.planning import Planning

ADDRESS: Final = Address("guides/")


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
    say, key, url = planning.wording.say, planning.wording.names.sort_key, planning.addresses.of("guides")
    description = say("What to know before you go: countries, fields of work, and how to choose and apply.")
    rows = [_row(planning, guide) for guide in planning.catalogue.guides if not guide.language]
    view = GuidesView(
        head=planning.head(url, say("Guides"), description),
        guides=tuple(sorted(rows, key=lambda row: key(row.title))),
    )
    yield Page(url=url, template="pages/guides.html", view=view)


def _row(planning: Planning, guide: GuideEntry) -> GuideRow:
    return GuideRow(
        url=planning.addresses.of("guide", guide.slug),
        title=guide.record.title,
        summary=guide.record.summary,
        country=guide.record.country,
        field=guide.record.field,
    )
