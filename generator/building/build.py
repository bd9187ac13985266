"""A build from the outside: one at a time, nothing done where nothing changed, and every fault a value."""

from collections.abc import Iterator
from dataclasses import replace

from generator.building.build_request import BuildRequest
from generator.building.collector import collector_off
from generator.building.executor import Executor, Here
from generator.building.keys import folder_digest, generator_digest, joined
from generator.building.last_build import remember, remembered
from generator.building.progress import Clock, Progress, Silent
from generator.building.result import Outcome, Result
from generator.catalogue.history import NO_HISTORY, History
from generator.diagnostics.stopped import BuildStopped
from generator.publishing.locations import overlap, refused
from generator.publishing.lock import lock
from generator.reading.content_files import Found, read_sources
from generator.reading.layout import CONTENT
from generator.reading.source import Source


def build(
    request: BuildRequest,
    progress: Progress | None = None,
    executor: Executor | None = None,
    history: History = NO_HISTORY,
) -> Result:
    """Make `request.output` the site of `request.root`, or leave it as it was and say why."""
    clock = Clock(progress or Silent())
    try:
        _refuse_overlap(request)
        with collector_off(), lock(request.state):
            result = _built(request, clock, executor or Here(), history)
    except BuildStopped as stop:
        result = Result(outcome=Outcome.REFUSED, diagnostics=(stop.diagnostic,))
    return replace(result, steps=tuple(clock.steps))


def _refuse_overlap(request: BuildRequest) -> None:
    """Raise BuildStopped where the site would stand among what it is made of."""
    for name in (CONTENT, "templates"):
        if overlap(request.output, request.root / name):
            raise refused(str(request.output), f"holds {name}/, or is held by it")


def _built(request: BuildRequest, clock: Clock, executor: Executor, history: History) -> Result:
    with clock.step("look"):
        found = read_sources(request.root)
        key = _key(request, found, history)
        last = None if request.anew else remembered(request, key)
    if last is not None:
        return replace(last, outcome=Outcome.UNCHANGED, drawn=0, written=0, removed=0)
    from generator.building.build_context import BuildContext  # noqa: PLC0415 - with nothing to do, nobody waits for it
    from generator.building.pipeline import run  # noqa: PLC0415 - the same

    result = run(BuildContext.of(request, found, clock, executor, history))
    remember(request, key, result)
    return result


def _media(found: Found) -> Iterator[str]:
    for one in found.media.values():
        yield one.digest if isinstance(one, Source) else repr(one)


def _key(request: BuildRequest, found: Found, history: History) -> str:
    """What the whole site depends on, within a day in the rest of which nothing changes by itself."""
    sources = joined(*(source.digest for source in found.sources), *map(repr, found.diagnostics), *_media(found))
    asked = repr((request.now.date(), request.strict, request.search, request.address, str(request.output)))
    return joined(generator_digest(), sources, folder_digest(request.root / "templates"), asked, history.commit)
