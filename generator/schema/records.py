"""The types of the records by the names of their kinds, and the readers that make them."""

from functools import cache
from typing import Final, get_args

from pydantic import TypeAdapter

from generator.schema.guide import Guide
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.schema.record_kinds import RECORD_KINDS
from generator.schema.report import Report
from generator.schema.site import Site
from generator.schema.term import Term

Record = Placement | Organisation | Guide | Report | Site | Term
_TYPES: Final = {record.__name__.lower(): record for record in get_args(Record)}
RECORDS: Final[dict[str, type[Record]]] = {kind.name: _TYPES[kind.name] for kind in RECORD_KINDS}


@cache
def reader(name: str) -> TypeAdapter[Record]:
    """The validator of the record called `name`; made once, since making it is slow."""
    return TypeAdapter(RECORDS[name])
