"""Guides that stand on the page of their country or field."""

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import GuideEntry
from generator.pages import urls
from generator.pages.lists import GuideText
from generator.prose.prose import Prose


def for_country(catalogue: Catalogue, code: str) -> GuideText | None:
    """The guide about a country."""
    return next((_text(catalogue, one) for one in _originals(catalogue) if one.record.country == code), None)


def for_field(catalogue: Catalogue, code: str) -> GuideText | None:
    """The guide about a field of education."""
    return next((_text(catalogue, one) for one in _originals(catalogue) if one.record.field == code), None)


def _originals(catalogue: Catalogue) -> tuple[GuideEntry, ...]:
    return tuple(guide for guide in catalogue.guides if not guide.language)


def _text(catalogue: Catalogue, guide: GuideEntry) -> GuideText:
    return GuideText(
        title=guide.record.title,
        summary=guide.record.summary,
        url=urls.guide(guide.slug),
        language=guide.language or catalogue.site.language,
        body=Prose(markdown=guide.body),
    )
