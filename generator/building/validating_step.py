"""Each source made a record and judged by itself: the step whose results are kept from build to build."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec

from generator.building.build_context import BuildContext
from generator.building.cache import through
from generator.building.file_store import FileStore
from generator.building.keys import joined
from generator.building.reading_step import Content
from generator.building.step import step
from generator.catalogue.affordability import Affordability, affordability
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.diagnostics.place import Place
from generator.prose.prose import NOTHING, Prose
from generator.reading.codes import READING_FAILED
from generator.reading.read import read
from generator.reading.source import Source
from generator.rules.judge import judge_alone
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.schema.records import RECORDS
from generator.schema.words import Words

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Generic[R]):
    """What a source says, its text as written and as set, and what is wrong with it: an error leaves out the rest.

    `affordability` is that of a placement: it follows from the record alone, and takes longer to work out than to keep.
    `carried` is the organisation that a placement brings along.
    """

    path: str
    diagnostics: tuple[Diagnostic, ...]
    record: R | None = None
    body: str = ""
    prose: Prose = NOTHING
    affordability: Affordability | None = None
    carried: Organisation | None = None


@step("validate")
def validate(context: BuildContext, content: Content) -> list[Reading[Any]]:
    """Make records of the sources that changed, and take the others as they were made before."""
    store = FileStore(context.request.state / "readings", encoded, decoded, anew=context.request.anew)

    def make(missed: Sequence[Source]) -> list[Reading[Any]]:
        context.clock.expect("validate", len(missed))
        made = context.executor.map(Validating(words=content.words), missed, context.clock.progress.done)
        return [decoded(each) for each in made]

    readings = through(content.sources, lambda source: joined(context.base, source.digest), store, make)
    store.save()
    return readings


@dataclass(frozen=True, slots=True, kw_only=True)
class Validating:
    """Validating one source, as a task: what comes of it is sent as bytes, which is cheaper than pickling it."""

    words: Words

    def __call__(self, source: Source) -> bytes:
        """The reading of `source`."""
        return encoded(validated(source, self.words))


def validated(source: Source, words: Words) -> Reading[Any]:
    """Read a source and apply the rules that look at one record; whatever that raises is a diagnostic at its path."""
    try:
        return _validated(source, words)
    except Exception as error:  # noqa: BLE001 - one file's fault, or ours with it, hides no other's
        said = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        cure = "report it with this file; until it is mended, write what is unusual in the file in another way"
        fault = READING_FAILED.at(Place(path=source.path), f"this file brings the program down ({said})", cure=cure)
        return Reading(path=source.path, diagnostics=(fault,))


def _validated(source: Source, words: Words) -> Reading[Any]:
    checked, document = read(source, words)
    faults = checked.diagnostics
    if checked.record is None or document is None:
        return Reading(path=source.path, diagnostics=faults)
    carried = document.carried
    faults += tuple(judge_alone(checked.record, document))
    faults += tuple(map(_within, judge_alone(carried.record, carried.document))) if carried else ()
    if any(fault.severity is Severity.ERROR for fault in faults):
        return Reading(path=source.path, diagnostics=faults)
    record = checked.record
    return Reading(
        path=source.path,
        diagnostics=faults,
        record=record,
        body=document.body,
        prose=document.prose,
        affordability=affordability(record) if isinstance(record, Placement) else None,
        carried=carried.record if carried else None,
    )


def encoded(reading: Reading[Any]) -> bytes:
    """`reading` as MessagePack, with the name of its record's type before it."""
    return msgspec.msgpack.encode((type(reading.record).__name__.lower(), reading))


def decoded(content: bytes | memoryview) -> Reading[Any]:
    """What `encoded` wrote."""
    name, reading = _NAMED.decode(content)
    return _decoder(name).decode(reading)


_NAMED = msgspec.msgpack.Decoder(tuple[str, msgspec.Raw])


@cache
def _decoder(name: str) -> "msgspec.msgpack.Decoder[Reading[Any]]":
    """The decoder of readings of a record's type; of those without a record, where no type is called so."""
    of: Any = Reading
    return msgspec.msgpack.Decoder(of[RECORDS.get(name, type(None))])


def _within(fault: Diagnostic) -> Diagnostic:
    """A fault of an organisation that came with its placement: a line that its cure shows goes into the block."""
    return replace(fault, cure=f"below `organisation:`, {fault.cure}") if "  " in fault.cure else fault
