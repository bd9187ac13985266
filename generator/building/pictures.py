"""Pictures made fit for the site, those that were before taken as they are."""

from collections.abc import Mapping, Sequence

import msgspec

from generator.building.build_context import BuildContext
from generator.building.cache import through
from generator.building.file_store import FileStore
from generator.building.keys import generator_digest, joined
from generator.diagnostics.diagnostic import Diagnostic
from generator.reading.picture import Picture
from generator.reading.source import Source

_DECODER = msgspec.msgpack.Decoder(Picture)


def pictures(context: BuildContext) -> Mapping[str, Picture]:
    """The pictures in `content/media/`, by name."""
    found, request = context.found, context.request
    faulty = {name: Picture(fault=one.message) for name, one in found.media.items() if isinstance(one, Diagnostic)}
    sources = {name: one for name, one in found.media.items() if isinstance(one, Source)}
    store = FileStore(request.state / "pictures", msgspec.msgpack.encode, _DECODER.decode, anew=request.anew)

    def make(missed: Sequence[Source]) -> list[Picture]:
        if not missed:
            return []
        from generator.reading.fitting import fitted  # noqa: PLC0415 - heavy, and rarely needed

        return context.executor.map(fitted, [source.data for source in missed])

    made = through(list(sources.values()), lambda source: joined(generator_digest(), source.digest), store, make)
    store.save()
    return faulty | dict(zip(sources, made, strict=True))
