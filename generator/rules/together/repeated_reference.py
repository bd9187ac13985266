"""Two listings of an organisation with the same reference.

The reference is the organisation's own number for one placement.

Bad:
    # in: content/placements/harbour/robotics.md
    reference: PT-2027-01
    # in: content/placements/harbour/drones.md
    title: Drone pilot
    summary: Fly drones over salt marsh and read their pictures.
    reference: PT-2027-01

Good:
    # in: content/placements/harbour/robotics.md
    reference: PT-2027-01
    # in: content/placements/harbour/drones.md
    title: Drone pilot
    summary: Fly drones over salt marsh and read their pictures.
    reference: PT-2027-02
"""

from collections.abc import Iterator

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate

CODE = Code("C415", "repeated-reference", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    first: dict[tuple[str, str], Listing] = {}
    for listing in catalogue.listings:
        reference = listing.placement.reference
        if reference is None:
            continue
        other = first.setdefault((listing.organisation, reference), listing)
        if other is not listing:
            message = f"`{reference}` is the reference of {other.id} already"
            related = (Related(place=locate(other.path, "reference"), message="the other listing"),)
            cure = "correct one of the two, or leave it out"
            yield CODE.at(locate(listing.path, "reference"), message, cure=cure, related=related)
