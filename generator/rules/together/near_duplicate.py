"""Two listings that look like one.

The same title, place and host, or the same address, mostly mean that a placement was entered twice; titles that differ
in spelling, in form or in the year alone are the same. The same summary, or an address that several placements share,
counts where the titles are alike. Different starts, or different references of the organisation's own, tell two
placements apart.

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

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate
from generator.rules.titles import alike, same, telling
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.as_written import as_written
from generator.schema.derived.field_description import FieldDescription, fields_of
from generator.schema.tracking import untracked
from generator.vocabularies.folding import fold

CODE = Code("C404", "near-duplicate", Severity.WARNING, __doc__)
MOST: Final = 60
"""Earlier listings that one is held against for each thing they share: a host has hardly more at one town."""
SHOWN: Final = 4
"""Fields in which two listings differ that are shown."""
# The address of one notice: a number or a long code in the path, or anything that is asked.
_OF_ONE: Final = re.compile(r"/[^/?]*\d[^/?]*/?(?:\?|$)|\?[^=?]*=")
_FIELDS: Final = fields_of("placement")
Key = tuple[str, ...]


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    shared: defaultdict[Key, list[Listing]] = defaultdict(list)
    for listing in catalogue.listings:
        keys = _keys(listing)
        earlier = {other.id: other for key in keys for other in shared[key][-MOST:]}
        other = next((each for each in earlier.values() if _is_one(each, listing)), None)
        if other:
            message = f"this looks like {other.id}{_difference(other, listing)}"
            related = (Related(place=locate(other.path, "title"), message="the other listing"),)
            cure = "remove one of the two, or tell them apart by title, start or `reference`"
            yield CODE.at(locate(listing.path, "title"), message, cure=cure, related=related)
        for key in keys:
            shared[key].append(listing)


def _keys(listing: Listing) -> tuple[Key, ...]:
    """What listings of one placement may have in common."""
    host, town, address = _host(listing), _town(listing), normalised(listing.placement.apply)
    return ("town", host, *town), ("address", host, address), ("elsewhere", address, *town)


def _is_one(one: Listing, other: Listing) -> bool:
    """Whether two listings, which share a host and a town or an address, are most likely one placement."""
    here, there = one.placement, other.placement
    if _told_apart(one, other):
        return False
    titles = telling(here.title), telling(there.title)
    addressed = normalised(here.apply) == normalised(there.apply)
    if _host(one) != _host(other):
        return addressed and same(*titles)
    if addressed and _OF_ONE.search(normalised(here.apply)):
        return True
    said_alike = addressed or fold(here.summary) == fold(there.summary)
    return _town(one) == _town(other) and (same(*titles) or (said_alike and alike(*titles)))


def _host(listing: Listing) -> str:
    """The host, or whoever publishes the listing where that is not told."""
    return listing.host.identity or listing.organisation


def _town(listing: Listing) -> Key:
    return *listing.countries, *(_city(place.city or "") for place in listing.placement.workplaces)


@lru_cache(maxsize=4096)
def _city(name: str) -> str:
    """A town, however spelt: the same few hundred are those of thousands of listings."""
    return fold(name)


@lru_cache(maxsize=16_384)
def normalised(address: str) -> str:
    """`address` without what can differ between two addresses of one page: `www.`, tracking, fragment, last slash."""
    parts = urlsplit(untracked(address))
    query = urlencode(sorted(parse_qsl(parts.query))) if parts.query else ""
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{query}"


def _told_apart(one: Listing, other: Listing) -> bool:
    here, there = one.placement, other.placement
    return any(
        mine and yours and mine != yours
        for mine, yours in ((here.starts, there.starts), (here.reference, there.reference))
    )


def _difference(one: Listing, other: Listing) -> str:
    """Each field in which the two differ, as the other listing has it and as this one does."""
    pairs = [(field, getattr(one.placement, field.name), getattr(other.placement, field.name)) for field in _FIELDS]
    unlike = [
        f"{field.name} ({_said(theirs, field)} there, {_said(ours, field)} here)"
        for field, theirs, ours in pairs
        if theirs != ours
    ]
    more = f", and {len(unlike) - SHOWN} more" if len(unlike) > SHOWN else ""
    return f"; they differ in {', '.join(unlike[:SHOWN])}{more}" if unlike else ", in every field"


def _said(value: Any, field: FieldDescription) -> str:
    """A value, short enough for a line that shows several."""
    if value in (None, ()) or value == field.default:
        return "nothing"
    text = as_yaml(as_written(value, field))
    return text if len(text) <= 40 else f"{text[:39]}…"  # noqa: PLR2004 - said above
