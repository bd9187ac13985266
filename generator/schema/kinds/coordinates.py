"""A point on the Earth.

`Point`:
    40.64, -8.65        -> latitude 40.64, longitude -8.65
    [40.64, -8.65]      -> latitude 40.64, longitude -8.65
    -33.9,18.4          -> latitude -33.9, longitude 18.4
    91, 0               -> ! this is not a latitude and a longitude in degrees
    0, 181              -> ! this is not a latitude and a longitude in degrees
    40° 38' N, 8° 39' W -> ! this is not a latitude and a longitude in degrees
"""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from generator.schema import codes
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_DEGREES = re.compile(r"-?\d{1,3}(?:\.\d{1,8})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinates:
    """Latitude and longitude in degrees (WGS 84), north and east positive."""

    latitude: float
    longitude: float


def coordinates(word: object) -> Coordinates:
    """Read `40.64, -8.65`, or the same as a list of two."""
    if isinstance(word, Coordinates):
        return word
    halves = word.split(",") if isinstance(word, str) else word
    if isinstance(halves, list | tuple) and len(halves) == 2:  # noqa: PLR2004 - latitude and longitude
        latitude, longitude = (str(half).strip() for half in halves)
        if _DEGREES.fullmatch(latitude) and _DEGREES.fullmatch(longitude):
            point = Coordinates(latitude=float(latitude), longitude=float(longitude))
            if abs(point.latitude) <= 90 and abs(point.longitude) <= 180:  # noqa: PLR2004 - degrees from pole and meridian
                return point
    raise Refusal(
        codes.BAD_COORDINATES,
        "this is not a latitude and a longitude in degrees",
        "write the latitude (-90 to 90), a comma and the longitude (-180 to 180), for example 40.64, -8.65",
    )


_WRITTEN = {
    "anyOf": [
        {"type": "string", "pattern": r"^\s*-?\d{1,3}(\.\d{1,8})?\s*,\s*-?\d{1,3}(\.\d{1,8})?\s*$"},
        {"type": "array", "items": {"type": ["number", "string"]}, "minItems": 2, "maxItems": 2},
    ]
}
Point = Annotated[Coordinates, BeforeValidator(coordinates), WithJsonSchema(_WRITTEN), Asked(Control.POINT)]
