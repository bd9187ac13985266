"""An organisation: schema.org's Organization."""

from generator.pages.logo import Logo
from generator.pages.structured.writing import CONTEXT, stated, written
from generator.schema.organisation import Organisation


def organisation_data(record: Organisation, url: str, logo: Logo | None, address: str) -> str:
    """The organisation whose page is at `url` of the site at `address`."""
    place = {"@type": "PostalAddress", "addressLocality": record.city, "addressCountry": record.country}
    return written(
        {
            "@context": CONTEXT,
            "@type": "Organization",
            "@id": address + url,
            "name": record.name,
            "url": record.website,
            "logo": address + logo.url if logo else None,
            "description": record.summary,
            "address": stated(place),
        }
    )
