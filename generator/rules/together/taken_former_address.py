"""A former address that is somebody's present one, or that two placements had.

An old link can lead to one place only: it leads to the page that stands there, or to the one placement that moved away.

Bad:
    # in: content/placements/harbour/robotics.md
    formerly: harbour/drones
    # in: content/placements/harbour/drones.md
    title: Drone pilot
    summary: Fly drones over salt marsh and read their pictures.

Good:
    # in: content/placements/harbour/robotics.md
    formerly: harbour/robotics-2026
    # in: content/placements/harbour/drones.md
    title: Drone pilot
    summary: Fly drones over salt marsh and read their pictures.
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate

CODE = Code("C426", "taken-former-address", Severity.ERROR, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    taken = {listing.id: listing for listing in catalogue.listings}
    for listing in catalogue.listings:
        for number, old in enumerate(listing.placement.formerly):
            other = taken.setdefault(old, listing)
            if other is listing and old != listing.id:
                continue
            cure = "leave it out, or write the address that only this one had"
            related = () if other is listing else (Related(place=locate(other.path, "title"), message="the other"),)
            message = f"`{old}` {_what(old, other, listing)}"
            yield CODE.at(locate(listing.path, "formerly", number), message, cure=cure, related=related)


def _what(old: str, other: Listing, listing: Listing) -> str:
    if other is listing:
        return "is where the placement is now"
    return "is the address of another placement" if other.id == old else "was the address of another, too"
