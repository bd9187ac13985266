"""The records by name, and the readers that make them."""

from functools import cache
from typing import Final

from pydantic import TypeAdapter

from generator.schema.guide import Guide
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.schema.site import Site
from generator.schema.term import Term

Record = Placement | Organisation | Guide | Site | Term
RECORDS: Final[dict[str, type[Record]]] = {
    "placement": Placement,
    "organisation": Organisation,
    "guide": Guide,
    "site": Site,
    "term": Term,
}


@cache
def reader(name: str) -> TypeAdapter[Record]:
    """The validator of the record called `name`; made once, since making it is slow."""
    return TypeAdapter(RECORDS[name])
