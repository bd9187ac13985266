"""The search index, made anew only when something that is searched has changed."""

from dataclasses import dataclass

import msgspec

from generator.building.keys import joined
from generator.building.shelf import Shelf
from generator.building.studio import Made, Studio
from generator.catalogue.catalogue import Catalogue
from generator.pages.search_records import SearchRecord, search_records
from generator.publishing.manifest import Entry, Manifest

_PATHS = msgspec.msgpack.Decoder(tuple[str, ...])
Records = tuple[SearchRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """`records` counts what can be found; the files are new, or in the published site already."""

    records: int
    made: tuple[Made, ...] = ()
    kept: tuple[Entry, ...] = ()


def index(studio: Studio, catalogue: Catalogue) -> Searched:
    """Run Pagefind over what is worth searching; raises PublishingFault."""
    order = studio.order
    if not order.search:
        return Searched(records=0)
    records = tuple(sorted(search_records(catalogue), key=lambda record: record.url))
    key = joined("search", studio.base, msgspec.msgpack.encode(records).hex())
    shelf = Shelf(order.state / "search", msgspec.msgpack.encode, _PATHS.decode, anew=order.anew)
    kept = _still_there(shelf.get(key), studio.present, key)
    if kept is not None:
        return Searched(records=len(records), kept=kept)
    made = _made(studio, records, key)
    shelf.put(key, tuple(artifact.path for _, artifact in made))
    shelf.save()
    return Searched(records=len(records), made=made)


def _still_there(paths: tuple[str, ...] | None, present: Manifest, key: str) -> tuple[Entry, ...] | None:
    """The published files of the index, if none of them is missing."""
    if paths is None:
        return None
    entries = tuple(present[path] for path in paths if path in present and present[path].key == key)
    return entries if len(entries) == len(paths) else None


def _made(studio: Studio, records: Records, key: str) -> tuple[Made, ...]:
    from generator.publishing.search import index as run_pagefind  # noqa: PLC0415 - heavy, and rarely needed

    order, clock = studio.order, studio.clock
    clock.expect("search", len(records))
    workspace = order.state / "pagefind"  # always the same, so that a build that dies leaves nothing to clear away
    artifacts = run_pagefind(records, workspace, lambda done, _: clock.progress.done(done))
    return tuple((key, artifact) for artifact in artifacts)
