"""The catalogue itself: schema.org's WebSite."""

from generator.pages.structured.writing import CONTEXT, written
from generator.schema.site import Site


def website(site: Site, address: str) -> str:
    """The site at `address`."""
    publisher = {"@type": "Organization", "name": site.publisher}
    said = {"@context": CONTEXT, "@type": "WebSite", "name": site.name, "url": address, "publisher": publisher}
    return written(said)
