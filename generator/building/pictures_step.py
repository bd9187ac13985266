"""Pictures made fit for the site, those that were before taken as they are."""

from collections.abc import Mapping, Sequence

import msgspec

from generator.building.build_request import BuildRequest
from generator.building.cache import through
from generator.building.file_store import FileStore
from generator.building.keys import joined
from generator.building.workers import spread
from generator.diagnostics.diagnostic import Diagnostic
from generator.reading.files import Found
from generator.reading.picture import Picture
from generator.reading.source import Source

_DECODER = msgspec.msgpack.Decoder(Picture)


def pictures(request: BuildRequest, found: Found, generator: str) -> Mapping[str, Picture]:
    """The pictures in `content/media/`, by name."""
    faulty = {name: Picture(fault=one.message) for name, one in found.media.items() if isinstance(one, Diagnostic)}
    sources = {name: one for name, one in found.media.items() if isinstance(one, Source)}
    store = FileStore(request.state / "pictures", msgspec.msgpack.encode, _DECODER.decode, anew=request.anew)

    def make(missed: Sequence[Source]) -> list[Picture]:
        if not missed:
            return []
        from generator.reading.fitting import fitted  # noqa: PLC0415 - heavy, and rarely needed

        return spread(fitted, [source.data for source in missed], request.workers)

    made = through(list(sources.values()), lambda source: joined(generator, source.digest), store, make)
    store.save()
    return faulty | dict(zip(sources, made, strict=True))
