"""The way to a page: schema.org's BreadcrumbList."""

from collections.abc import Iterable

from generator.pages.page import Crumb
from generator.pages.structured.writing import CONTEXT, quoted


def breadcrumbs(crumbs: Iterable[Crumb], here: Crumb, address: str) -> str:
    """The way over `crumbs` to the page `here`, of the site at `address`; put together as text, as all have it."""
    items = ",".join(
        f'{{"@type":"ListItem","position":{number},"name":{quoted(crumb.name)},"item":{quoted(address + crumb.url)}}}'
        for number, crumb in enumerate((*crumbs, here), start=1)
    )
    return f'{{"@context":"{CONTEXT}","@type":"BreadcrumbList","itemListElement":[{items}]}}'
