"""Guides that stand on the page of their country or field."""

from dataclasses import dataclass

from generator.catalogue.entries import GuideEntry
from generator.pages.planning import Planning
from generator.prose.prose import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideText:
    """A guide that stands on a country's or a field's page, in the language that it is written in."""

    title: str
    summary: str
    url: str
    language: str
    body: Prose


def guide_to_country(planning: Planning, code: str) -> GuideText | None:
    """The guide about a country."""
    return next((_text(planning, one) for one in _originals(planning) if one.record.country == code), None)


def guide_to_field(planning: Planning, code: str) -> GuideText | None:
    """The guide about a field of education."""
    return next((_text(planning, one) for one in _originals(planning) if one.record.field == code), None)


def _originals(planning: Planning) -> tuple[GuideEntry, ...]:
    return tuple(guide for guide in planning.catalogue.guides if not guide.language)


def _text(planning: Planning, guide: GuideEntry) -> GuideText:
    return GuideText(
        title=guide.record.title,
        summary=guide.record.summary,
        url=planning.addresses.of("guide", guide.slug),
        language=planning.catalogue.language_of(guide),
        body=guide.prose,
    )
