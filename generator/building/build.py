"""A build from the outside: one at a time, nothing done where nothing changed, and every fault a value."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

import msgspec

from generator.building.keys import folder_digest, generator_digest, joined
from generator.building.order import Order
from generator.building.progress import Clock, Progress, Silent
from generator.building.result import Outcome, Result, Step
from generator.publishing.faults import PublishingFault
from generator.publishing.lock import lock
from generator.reading.files import Found, read_sources


def build(order: Order, progress: Progress | None = None) -> Result:
    """Make `order.output` the site of `order.root`, or leave it as it was and say why."""
    clock = Clock(progress or Silent())
    try:
        with _collector_off(), lock(order.state):
            return _built(order, clock)
    except PublishingFault as fault:
        return Result(outcome=Outcome.REFUSED, diagnostics=(fault.diagnostic,), steps=tuple(clock.steps))


@contextmanager
def _collector_off() -> Iterator[None]:
    """Nothing that a build makes becomes garbage before its end, and going through it all takes a third of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _built(order: Order, clock: Clock) -> Result:
    with clock.step("look"):
        found = read_sources(order.root)
        key = _key(order, found)
        last = None if order.anew else _remembered(order, key)
    if last is not None:
        return replace(last, outcome=Outcome.UNCHANGED, drawn=0, written=0, removed=0, steps=tuple(clock.steps))
    from generator.building.pipeline import run  # noqa: PLC0415 - a build with nothing to do must not wait for it
    from generator.rendering.faults import TemplateFault  # noqa: PLC0415 - the same

    try:
        result = run(order, found, clock)
    except TemplateFault as fault:
        return Result(outcome=Outcome.REFUSED, diagnostics=(fault.diagnostic,), steps=tuple(clock.steps))
    _remember(order, key, result)
    return result


class _Last(msgspec.Struct):
    key: str
    result: Result


def _key(order: Order, found: Found) -> str:
    """What the whole site depends on, within a day on which nothing changes by itself."""
    sources = joined(*(source.digest for source in found.sources), *map(repr, found.diagnostics))
    asked = repr((order.now.date(), order.strict, order.search, order.address, str(order.output)))
    return joined(generator_digest(), sources, folder_digest(order.root / "templates"), asked)


def _remembered(order: Order, key: str) -> Result | None:
    """The result of the last build, if it was made of the same and what it published is still there."""
    try:
        last = msgspec.msgpack.decode((order.state / "last").read_bytes(), type=_Last)
    except (OSError, msgspec.MsgspecError):
        return None
    if last.key != key or not last.result.settled:
        return None
    from generator.publishing.publish import published  # noqa: PLC0415 - only where it may be all there is to do

    intact = len(published(order.output, order.state)) == last.result.written + last.result.kept
    return last.result if intact else None


def _remember(order: Order, key: str, result: Result) -> None:
    if result.outcome is Outcome.REFUSED:
        return
    kept = replace(result, written=0, kept=result.written + result.kept, steps=(Step(name="look", seconds=0.0),))
    with suppress(OSError):
        draft = order.state / "last.draft"
        draft.write_bytes(msgspec.msgpack.encode(_Last(key=key, result=kept)))
        draft.replace(order.state / "last")
