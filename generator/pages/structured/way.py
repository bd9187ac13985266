"""The way to a page: schema.org's BreadcrumbList."""

from collections.abc import Iterable

from generator.pages.page import Crumb
from generator.pages.structured.writing import CONTEXT, written


def breadcrumbs(crumbs: Iterable[Crumb], here: Crumb, address: str) -> str:
    """The way over `crumbs` to the page `here`, of the site at `address`."""
    items = [
        {"@type": "ListItem", "position": number, "name": crumb.name, "item": address + crumb.url}
        for number, crumb in enumerate((*crumbs, here), start=1)
    ]
    return written({"@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": items})
