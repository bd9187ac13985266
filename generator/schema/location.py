"""One of the places where the work of a placement is done."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict

from generator.schema.about import about
from generator.schema.kinds import written
from generator.schema.kinds.choice import shorthand
from generator.schema.kinds.coordinates import Point
from generator.schema.kinds.known import Country
from generator.schema.kinds.money import SumOfMoney
from generator.schema.kinds.several import at_most, listed
from generator.schema.kinds.text import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A workplace; the keys of the same names outside are the short form of one."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    country: Annotated[Country, about("Country", "Where it is.", "Portugal")]
    city: Annotated[Label | None, about("City", "The town or city.", "Porto")] = None
    region: Annotated[Label | None, about("Region", "The region, state or province.", "Norte")] = None
    coordinates: Annotated[Point | None, about("Coordinates", "Latitude and longitude in degrees.", "41.15, -8.61")] = None
    cost_of_living: Annotated[SumOfMoney | None, about("Cost of living", "What one person spends there besides the accommodation.", "650 EUR per month")] = None
    # fmt: on


def _place(text: str) -> dict[str, object]:
    """Take `Porto, Portugal` apart; a word alone is a country."""
    city, comma, country = text.rpartition(",")
    return {"city": city.strip(), "country": country.strip()} if comma else {"country": text.strip()}


_SHORT: written.Json = {"type": "string", "examples": ["Porto, Portugal"]}
_Stated = Annotated[Location, shorthand({}, _place), written.Also(_SHORT)]


Locations = Annotated[tuple[_Stated, ...], BeforeValidator(listed), *at_most(30), written.Several()]
