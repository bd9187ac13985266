"""Where a placement is, in one cell: `Delft, Netherlands`, `Remote`, `Remote (Germany)`, several with semicolons.

Only what has one meaning is read. Two letters may be a state of the United States or a country (DE, CA, NC), and
Georgia is both; so countries have to be written out, but for UK, USA, US and UAE.
"""

import re
from collections.abc import Mapping
from typing import Final

from generator.schema.about import Example
from generator.schema.words import Words
from generator.vocabularies.folding import fold

_SHORT: Final = frozenset({"uk", "us", "usa", "uae"})
_BOTH: Final = frozenset({"georgia"})
_SHORTEST: Final = 4
_LONGEST: Final = 300
_BETWEEN: Final = re.compile(r"[;\n|]")
_REMOTE: Final = re.compile(r"(?:fully |100 ?% )?remote(?: work)?", re.IGNORECASE)
_REMOTE_FROM: Final = re.compile(
    r"(?:fully )?remote\s{0,3}(?:[-–,:]|\(|in |from |within )\s{0,3}([^()]{2,60})\)?", re.IGNORECASE
)


def placed(text: str, known: Words) -> Mapping[str, Example]:
    """The keys of a placement that a cell fills; none where it may mean something else."""
    said = " ".join(text.split(" ")).strip()
    if len(said) > _LONGEST:
        return {}
    if _REMOTE.fullmatch(said):
        return {"mode": "remote"}
    if found := _REMOTE_FROM.fullmatch(said):
        areas = [_area(part, known) for part in re.split(r",|;| or | and ", found[1])]
        return {"mode": "remote", "remote_from": [area for area in areas if area]} if all(areas) else {}
    places = [_place(part, known) for part in _BETWEEN.split(said) if part.strip()]
    if not places or not all(places):
        return {}
    if len(places) == 1:
        return places[0]
    return {"locations": [", ".join(filter(None, map(place.get, ("city", "country")))) for place in places]}


def _place(text: str, known: Words) -> dict[str, str]:
    parts = [" ".join(part.split()) for part in text.split(",")]
    country = _country(parts[-1], known)
    if not country or not all(parts) or len(parts) > 3:  # noqa: PLR2004 - city, region, country
        return {}
    if len(parts) == 1:
        return {"country": country}
    if fold(parts[-1]) in _BOTH:
        return {}
    return dict(zip(("city", "region"), parts[:-1], strict=False)) | {"country": country}


def _country(text: str, known: Words) -> str:
    countries = known.of("countries")
    plain = text.strip(" .").replace(".", "").casefold()
    if not countries or (len(plain) < _SHORTEST and plain not in _SHORT):
        return ""
    key = countries.find(text.strip(" ."))
    return countries.name(key) if key else ""


def _area(text: str, known: Words) -> str:
    areas = known.of("areas")
    plain = text.strip(" .")
    if not areas or (len(plain) < _SHORTEST and plain.casefold() not in {*_SHORT, "eu", "eea"}):
        return ""
    key = areas.find(plain)
    return areas.name(key) if key else ""
