"""Checking without building."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.building.assembling_step import assemble
from generator.building.build_context import BuildContext
from generator.building.build_request import BuildRequest
from generator.building.collector import collector_off
from generator.building.executor import Executor, Here
from generator.building.judging_step import judge, sound
from generator.building.progress import Clock, Silent
from generator.building.reading_step import read
from generator.building.rehearsing_step import rehearse
from generator.building.validating_step import validate, validated
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.history import NO_HISTORY, History
from generator.diagnostics.diagnostic import Diagnostic, in_order
from generator.reading.content_files import Found, read_paths, read_sources
from generator.reading.layout import CONTENT
from generator.reading.source import Source
from generator.reading.vocabularies import read_vocabularies


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What there is to say, and how many files were looked at."""

    diagnostics: tuple[Diagnostic, ...]
    files: int


def check(
    root: Path,
    paths: Sequence[Path | Source],
    now: datetime,
    executor: Executor | None = None,
    history: History = NO_HISTORY,
) -> Checked:
    """Check the catalogue in `root`; with `paths`, say only what concerns those files and those below those folders.

    A file outside `content/` is read as a placement, by itself; so is a Source among the `paths`, which lies nowhere.
    """
    with collector_off():
        given = tuple(each for each in paths if isinstance(each, Source))
        named = read_paths(root, [each for each in paths if isinstance(each, Path)]) if paths else None
        inside = named is None or bool(given) or any(one.path.startswith(CONTENT + "/") for one in named.sources)
        named = named and Found(sources=(*named.sources, *given), diagnostics=named.diagnostics)
        found = read_sources(root) if inside else Found(sources=(), diagnostics=())
        request = BuildRequest(root=root, output=root / "output", now=now)
        context = BuildContext.of(request, found, Clock(Silent()), executor or Here(), history)
        return _some(context, named) if named else _whole(context)


def _some(context: BuildContext, named: Found) -> Checked:
    """What there is to say of the files that were `named`."""
    found = context.found
    said = _judged(context)[1] if found.sources else ()
    asked = {source.path for source in named.sources} | {one.place.path for one in named.diagnostics}
    said = tuple(one for one in said if one.place.path in asked) + named.diagnostics + _strangers(named, found)
    return Checked(diagnostics=in_order(said), files=len(asked))


def _whole(context: BuildContext) -> Checked:
    """All there is to say: what passes here can be built."""
    catalogue, said = _judged(context)
    said = in_order(said + rehearse(context, sound(catalogue, said))) if catalogue else said
    return Checked(diagnostics=said, files=len(context.found.sources))


def _judged(context: BuildContext) -> tuple[Catalogue | None, tuple[Diagnostic, ...]]:
    """The first four steps of the pipeline."""
    content = read(context)
    readings = validate(context, content)
    catalogue = assemble(context, content, readings)
    return catalogue, judge(context, content, readings, catalogue)


def _strangers(named: Found, found: Found) -> tuple[Diagnostic, ...]:
    words, _ = read_vocabularies(found.sources)
    outside = (source for source in named.sources if not source.path.startswith(CONTENT + "/"))
    return tuple(fault for source in outside for fault in validated(source, words).diagnostics)
