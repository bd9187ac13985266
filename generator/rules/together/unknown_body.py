"""A host or a channel that is no organisation of the catalogue.

A word without spaces names a file in content/organisations/. What is not in the catalogue is told by its name and its
country.

Bad:
    host: nordlys-robotics

Good:
    host: Nordlys Robotics, Norway
"""

import difflib
from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate

CODE = Code("C422", "unknown-body", Severity.ERROR, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for listing in catalogue.listings:
        for slug, route in _named(listing):
            if slug not in catalogue.organisations:
                near = difflib.get_close_matches(slug, catalogue.organisations, n=1)
                guess = f"did you mean `{near[0]}`? else " if near else ""
                name = slug.replace("-", " ").title()
                cure = f"{guess}write its name and country, such as  {name}, Norway"
                yield CODE.at(locate(listing.path, *route), f"there is no organisation `{slug}`", cure=cure)


def _named(listing: Listing) -> Iterator[tuple[str, tuple[str, ...]]]:
    host, channel = listing.placement.host, listing.placement.channel
    if host and host.slug:
        yield host.slug, ("host",)
    if channel and channel.organisation and channel.organisation.slug:
        yield channel.organisation.slug, ("channel", "organisation")
