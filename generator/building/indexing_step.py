"""The search index, made anew only when something that is searched has changed."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from generator.building.build_context import BuildContext, Made
from generator.building.file_store import FileStore
from generator.building.keys import joined
from generator.building.step import step
from generator.catalogue.catalogue import Catalogue
from generator.publishing.manifest import Entry, Manifest
from generator.rendering.artifact import Artifact
from generator.searching.row_map import ROW_MAP, row_map, row_urls
from generator.searching.search_records import SearchRecord, search_records

Records = tuple[SearchRecord, ...]


class _Indexed(msgspec.Struct, frozen=True):
    """What is remembered of an index: the paths of its files, and the address behind each id of a result."""

    paths: tuple[str, ...]
    ids: tuple[tuple[str, str], ...]


_DECODER = msgspec.msgpack.Decoder(_Indexed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """`records` counts what can be found; the files are new, or in the published site already."""

    records: int
    made: tuple[Made, ...] = ()
    kept: tuple[Entry, ...] = ()


@step("index")
def index(context: BuildContext, catalogue: Catalogue, columns_digest: str, present: Manifest) -> Searched:
    """Run Pagefind over what is worth searching, and map its results to rows; raises BuildStopped."""
    request = context.request
    if not request.search:
        return Searched(records=0)
    records = tuple(sorted(search_records(catalogue), key=lambda record: record.url))
    key = joined("search", context.base, msgspec.msgpack.encode(records).hex())
    store = FileStore(request.state / "search", msgspec.msgpack.encode, _DECODER.decode, anew=request.anew)
    indexed = store.get(key)
    kept = _still_there(indexed, present, key)
    made = _made(context, records, key) if kept is None else ()
    if indexed is None or kept is None:
        indexed = _remembered(made)
        store.put(key, indexed)
        store.save()
    mapped = _mapped(catalogue, indexed, columns_digest, key)
    return Searched(records=len(records), made=made + mapped, kept=kept or ())


def _remembered(made: Sequence[Made]) -> _Indexed:
    from generator.searching.index import row_ids  # noqa: PLC0415 - heavy, and rarely needed

    artifacts = [artifact for _, artifact in made]
    return _Indexed(paths=tuple(artifact.path for artifact in artifacts), ids=row_ids(artifacts))


def _mapped(catalogue: Catalogue, indexed: _Indexed, columns_digest: str, key: str) -> tuple[Made, ...]:
    """The map from results to rows: small, and of another digest whenever a column changes, so made each time."""
    if not indexed.ids:
        return ()
    content = row_map(indexed.ids, row_urls(catalogue), columns_digest, catalogue.site.language)
    return ((joined("rows", key, columns_digest), Artifact(path=ROW_MAP, content=content)),)


def _still_there(indexed: _Indexed | None, present: Manifest, key: str) -> tuple[Entry, ...] | None:
    """The published files of the index, if none of them is missing."""
    if indexed is None:
        return None
    entries = tuple(present[path] for path in indexed.paths if path in present and present[path].key == key)
    return entries if len(entries) == len(indexed.paths) else None


def _made(context: BuildContext, records: Records, key: str) -> tuple[Made, ...]:
    from generator.searching.index import index as run_pagefind  # noqa: PLC0415 - heavy, and rarely needed

    request, clock = context.request, context.clock
    clock.expect("index", len(records))
    workspace = request.state / "pagefind"  # always the same, so that a build that dies leaves nothing to clear away
    artifacts = run_pagefind(records, workspace, lambda done, _: clock.progress.done(done))
    return tuple((key, artifact) for artifact in artifacts)
