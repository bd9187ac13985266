"""Two listings that look like one.

The same title, place and host, or the same title and address, mostly mean that a placement was entered twice.
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

from collections import Counter
from collections.abc import Iterator, Sequence
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
    for listing, keys in _suspects(catalogue.listings):
        other = next((first[key] for key in keys if key in first and not _told_apart(first[key], listing)), None)
        if other:
            message = f"this looks like {other.id}{_difference(other, listing)}"
            related = (Related(place=locate(other.path, "title"), message="the other listing"),)
            cure = "remove one of the two, or tell them apart by title, start or `reference`"
            yield CODE.at(locate(listing.path, "title"), message, cure=cure, related=related)
        for key in keys:
            first.setdefault(key, listing)


def _suspects(listings: Sequence[Listing]) -> Iterator[tuple[Listing, tuple[Key, ...]]]:
    """Listings that share a town with another of their host, or a town and a title with any, and their keys.

    Few do among thousands, so that addresses and summaries of few are looked at.
    """
    towns = [_town(listing) for listing in listings]
    titles = [_title(listing) for listing in listings]
    owned = Counter((_host(listing), town) for listing, town in zip(listings, towns, strict=True))
    titled = Counter(zip(towns, titles, strict=True))
    for listing, town, title in zip(listings, towns, titles, strict=True):
        if owned[_host(listing), town] > 1 or titled[town, title] > 1:
            yield listing, _keys(listing, town, title)


def _keys(listing: Listing, town: Key, title: Key) -> tuple[Key, ...]:
    """What listings of one placement have in common."""
    owner, placement = _host(listing), listing.placement
    summary = ("summary", owner, *town, fold(placement.summary))
    if not title:
        return (summary,)
    return summary, ("title", owner, *town, *title), ("address", normalised(placement.apply), *town, *title)


def _host(listing: Listing) -> str:
    """The host, or whoever publishes the listing where that is not told."""
    return listing.host.identity or listing.organisation


def _town(listing: Listing) -> Key:
    return *listing.countries, *(_city(place.city or "") for place in listing.placement.workplaces)


def _title(listing: Listing) -> Key:
    return tuple(sorted(set(fold(listing.placement.title).split()) - NOISE))


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
        mine and yours and mine != yours
        for mine, yours in ((here.starts, there.starts), (here.reference, there.reference))
    )


def _difference(one: Listing, other: Listing) -> str:
    names = [each.name for each in fields(one.placement)]
    unlike = [name for name in names if getattr(one.placement, name) != getattr(other.placement, name)]
    return f"; they differ in {', '.join(unlike[:5])}" if unlike else ", in every field"
