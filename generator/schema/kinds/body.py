"""A body that has a part in a placement: an organisation of the catalogue, another one by name, or one not named.

`BodyStated`:
    nordlys-robotics                                 -> slug nordlys-robotics, named yes
    Nordlys Robotics, Norway                         -> name Nordlys Robotics, country NO, named yes
    Fisher, Sons & Co., Portugal                     -> name Fisher, Sons & Co., country PT, named yes
    not named                                        -> named no
    Confidential                                     -> named no
    {name: Nordlys, country: NO}                     -> name Nordlys, country NO, named yes
    {slug: nordlys-robotics}                         -> slug nordlys-robotics, named yes
    Nordlys Robotics                                 -> ! `Nordlys Robotics` is a name without a country
    https://nordlys.example                          -> ! `https://nordlys.example` is an address, and no name
    Nordlys Robotics, Nowhere                        -> ! `Nowhere` is not a country that we know
    {slug: Nordlys Robotics}                         -> ! `Nordlys Robotics` is not the name of a file

`FileName`:
    nordlys-robotics -> nordlys-robotics
    nordlys robotics -> ! `nordlys robotics` is not the name of a file
"""

import re
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import BeforeValidator, ConfigDict, WithJsonSchema

from generator.schema import codes
from generator.schema.about import about
from generator.schema.kinds import written
from generator.schema.kinds.choice import folded, shorthand
from generator.schema.kinds.known import Country
from generator.schema.kinds.link import Https
from generator.schema.kinds.money import YesNo
from generator.schema.kinds.text import ProperName, plain
from generator.schema.marks import Asked, Control
from generator.schema.refusal import Refusal

_FILE: Final = r"[a-z0-9]+(-[a-z0-9]+)*"


def file_name(word: object) -> str:
    """Read the name of an organisation's file, without `.md`."""
    text = plain(word)
    if re.fullmatch(_FILE, text):
        return text
    cure = "write the name of its file in content/organisations/ without .md, or its name and country"
    raise Refusal(codes.WRONG_SHAPE, f"`{text[:80]}` is not the name of a file", cure)


FileName = Annotated[
    str, BeforeValidator(file_name), WithJsonSchema({"type": "string", "pattern": f"^{_FILE}$"}), Asked(Control.LINE)
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organisation of the catalogue, or a name and a country; `named` is no where neither is told."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    # fmt: off
    slug: Annotated[FileName | None, about("Name of its file", "An organisation of the catalogue: the name of its file in content/organisations/, without .md.", "harbour-institute")] = None
    name: Annotated[ProperName | None, about("Name", "What it is called, where it is not in the catalogue.", "Nordlys Robotics")] = None
    country: Annotated[Country | None, about("Country", "Where its seat is.", "Norway")] = None
    website: Annotated[Https | None, about("Website", "Its https address.", "https://nordlys.example")] = None
    named: Annotated[YesNo, about("Named", "No, where candidates are told its name later.", "yes")] = True
    # fmt: on


_NOT_NAMED: Final = {word: {"named": "no"} for word in ("not-named", "unnamed", "confidential", "anonymous")}


def _body(text: str) -> dict[str, object]:
    """Take `Nordlys Robotics, Norway` apart."""
    said = text.strip()
    if re.fullmatch(_FILE, said):
        return {"slug": said}
    name, comma, country = said.rpartition(",")
    if re.match(r"https?://", said):
        cure = "write its name and its country, for example  Nordlys Robotics, Norway"
        raise Refusal(codes.WRONG_SHAPE, f"`{said[:60]}` is an address, and no name", cure)
    if not comma or not name.strip():
        slug = "-".join(folded(said).split("-"))
        cure = f"write its country, too:  {said[:60]}, Norway;  or the name of its file, such as  {slug[:60]}"
        raise Refusal(codes.WRONG_SHAPE, f"`{said[:60]}` is a name without a country", cure)
    return {"name": name.strip(), "country": country.strip()}


_SHORT: written.Json = {"type": "string", "examples": ["harbour-institute", "Nordlys Robotics, Norway", "not named"]}
BodyStated = Annotated[Body, shorthand(_NOT_NAMED, _body), written.Also(_SHORT)]
