"""Structured data besides JobPosting (schema.org): the way to a page, the listings of a list, an organisation."""

from collections.abc import Iterable
from typing import Any, Final

from generator.pages.card import Card
from generator.pages.logo import Logo
from generator.pages.page import Head
from generator.schema.organisation import Organisation
from generator.wording.phrases import Phrases

_CONTEXT: Final = "https://schema.org/"


class Graph:
    """Structured data of a site at `address`."""

    def __init__(self, address: str, phrases: Phrases) -> None:
        self._address = address
        self._phrases = phrases

    def breadcrumbs(self, head: Head, title: str) -> dict[str, Any]:
        """The BreadcrumbList of a page called `title`."""
        steps = [(self._phrases.step(crumb.kind, crumb.subject), crumb.url) for crumb in head.crumbs] + [
            (str(title), head.url)
        ]
        items = [
            {"@type": "ListItem", "position": number, "name": name, "item": self._address + url}
            for number, (name, url) in enumerate(steps, start=1)
        ]
        return {"@context": _CONTEXT, "@type": "BreadcrumbList", "itemListElement": items}

    def item_list(self, cards: Iterable[Card]) -> dict[str, Any]:
        """The ItemList of a list of placements, each by its address alone, since its own page says the rest."""
        items = [
            {"@type": "ListItem", "position": number, "url": self._address + card.url}
            for number, card in enumerate(cards, start=1)
        ]
        return {"@context": _CONTEXT, "@type": "ItemList", "itemListElement": items}

    def organisation(self, record: Organisation, url: str, logo: Logo | None = None) -> dict[str, Any]:
        """The Organization whose page is at `url`."""
        place = {"@type": "PostalAddress", "addressLocality": record.city, "addressCountry": record.country}
        said = {
            "@context": _CONTEXT,
            "@type": "Organization",
            "@id": self._address + url,
            "name": record.name,
            "url": record.website,
            "logo": self._address + logo.url if logo else None,
            "description": record.summary,
            "address": {key: value for key, value in place.items() if value},
        }
        return {key: value for key, value in said.items() if value}
