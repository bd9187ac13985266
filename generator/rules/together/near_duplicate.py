"""Two listings that look like one.

The same title, place and organisation, or the same title and address, mostly mean that a placement was entered twice.
Different starts, or different references of the organisation's own, tell two placements apart.

Bad:
    # in: content/placements/harbour/robotics.md
    title: Robotics intern
    # in: content/placements/harbour/robotics-2027.md
    title: Intern (Robotics)
    duration: 10 weeks

Good:
    # in: content/placements/harbour/robotics.md
    title: Robotics intern
    starts: 2027-06
    # in: content/placements/harbour/robotics-autumn.md
    title: Robotics intern
    starts: 2027-09
"""

from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate
from generator.vocabularies.folding import fold

CODE = Code("C404", "near-duplicate", Severity.WARNING, __doc__)
# Words that many titles have and that tell no two placements apart.
NOISE: Final = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "for",
        "in",
        "intern",
        "interns",
        "internship",
        "internships",
        "m",
        "f",
        "d",
        "of",
        "placement",
        "the",
        "trainee",
    ]
)
TRACKERS: Final = ("utm_", "fbclid", "gclid", "msclkid", "mc_")
Key = tuple[str, ...]


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    first: dict[Key, Listing] = {}
    for listing in catalogue.listings:
        keys = _keys(listing)
        other = next((first[key] for key in keys if key in first and not _told_apart(first[key], listing)), None)
        if other:
            message = f"this looks like {other.id}{_difference(other, listing)}"
            related = (Related(place=locate(other.path, "title"), message="the other listing"),)
            cure = "remove one of the two, or tell them apart by title, start or `reference`"
            yield CODE.at(locate(listing.path, "title"), message, cure=cure, related=related)
        for key in keys:
            first.setdefault(key, listing)


def _keys(listing: Listing) -> tuple[Key, ...]:
    """What listings of one placement have in common; a look-up each, so that thousands cost no more than a read."""
    placement = listing.placement
    title = tuple(sorted(set(fold(placement.title).split()) - NOISE))
    place = (listing.organisation, *listing.countries, _city(placement.city or ""))
    keys = (("summary", *place, fold(placement.summary)),)
    if not title:
        return keys
    address = normalised(placement.apply)
    return (*keys, ("title", *place, *title), ("address", address, *place[1:], *title))


@lru_cache(maxsize=4096)
def _city(name: str) -> str:
    """A town, however spelt: the same few hundred are those of thousands of listings."""
    return fold(name)


def normalised(address: str) -> str:
    """`address` without what can differ between two addresses of one page: `www.`, tracking, fragment, last slash."""
    parts = urlsplit(address)
    asked = parse_qsl(parts.query) if parts.query else ()
    query = urlencode(sorted((key, value) for key, value in asked if not key.startswith(TRACKERS))) if asked else ""
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{query}"


def _told_apart(one: Listing, other: Listing) -> bool:
    here, there = one.placement, other.placement
    return any(
        mine is not None and yours is not None and mine != yours
        for mine, yours in ((here.starts, there.starts), (here.reference, there.reference))
    )


def _difference(one: Listing, other: Listing) -> str:
    names = [each.name for each in fields(one.placement)]
    unlike = [name for name in names if getattr(one.placement, name) != getattr(other.placement, name)]
    return f"; they differ in {', '.join(unlike[:5])}" if unlike else ", in every field"
