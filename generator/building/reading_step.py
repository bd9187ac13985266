"""One source read and judged by itself: the step whose results are kept from build to build."""

from dataclasses import dataclass

import msgspec

from generator.catalogue.affordability import Affordability, affordability
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reading.read import read
from generator.reading.source import Source
from generator.rules.judge import judge_alone
from generator.schema.guide import Guide
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.schema.records import Record
from generator.schema.site import Site
from generator.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a source says and what is wrong with it; at most one of the records is there."""

    path: str
    body: str
    diagnostics: tuple[Diagnostic, ...]
    placement: Placement | None = None
    affordability: Affordability | None = None
    organisation: Organisation | None = None
    guide: Guide | None = None
    site: Site | None = None


def read_and_judge(source: Source, words: Words) -> Reading:
    """Read a source and apply the rules that look at one record; an error leaves the record out."""
    checked, document = read(source, words)
    found = checked.diagnostics
    record = checked.record
    if record is not None and document is not None:
        found += tuple(judge_alone(record, document))
        if any(fault.severity is Severity.ERROR for fault in found):
            record = None
    return _reading(source.path, checked.body, found, record)


def _reading(path: str, body: str, found: tuple[Diagnostic, ...], record: Record | None) -> Reading:
    return Reading(
        path=path,
        body=body if record is not None else "",
        diagnostics=found,
        placement=record if isinstance(record, Placement) else None,
        affordability=affordability(record) if isinstance(record, Placement) else None,
        organisation=record if isinstance(record, Organisation) else None,
        guide=record if isinstance(record, Guide) else None,
        site=record if isinstance(record, Site) else None,
    )


def encoded(reading: Reading) -> bytes:
    """`reading` as MessagePack."""
    return msgspec.msgpack.encode(reading)


DECODER = msgspec.msgpack.Decoder(Reading)
