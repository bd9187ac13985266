"""Records and the catalogue put before the rules."""

from collections.abc import Iterator
from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic
from generator.reading.document import Document
from generator.reading.faults import CODES as READING
from generator.rules.alone import GUIDES, ORGANISATIONS, PLACEMENTS, SITES
from generator.rules.rule import Locate
from generator.rules.together import TOGETHER
from generator.schema.faults import CODES as FIELDS
from generator.schema.guide import Guide
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.schema.records import Record
from generator.schema.site import Site

CODES: Final[tuple[Code, ...]] = (
    *READING,
    *FIELDS,
    *(rule.CODE for rule in PLACEMENTS),
    *(rule.CODE for rule in ORGANISATIONS),
    *(rule.CODE for rule in GUIDES),
    *(rule.CODE for rule in SITES),
    *(rule.CODE for rule in TOGETHER),
)
"""Every code that content can be given; in the order of the rooms."""


def judge_alone(record: Record, document: Document) -> list[Diagnostic]:
    """What the rules about one record have to say of `record`."""
    return list(_alone(record, document))


def judge_together(catalogue: Catalogue, locate: Locate) -> list[Diagnostic]:
    """What the rules about the whole catalogue have to say of it."""
    return [found for rule in TOGETHER for found in rule.check(catalogue, locate)]


def _alone(record: Record, document: Document) -> Iterator[Diagnostic]:
    match record:
        case Placement():
            for of_placement in PLACEMENTS:
                yield from of_placement.check(record, document)
        case Organisation():
            for of_organisation in ORGANISATIONS:
                yield from of_organisation.check(record, document)
        case Guide():
            for of_guide in GUIDES:
                yield from of_guide.check(record, document)
        case Site():
            for of_site in SITES:
                yield from of_site.check(record, document)
        case _:
            return
