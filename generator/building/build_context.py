"""What the steps of a build work with."""

from dataclasses import dataclass
from typing import Self

from generator.building.build_request import BuildRequest
from generator.building.executor import Executor
from generator.building.keys import generator_digest, joined
from generator.building.progress import Clock
from generator.catalogue.history import NO_HISTORY, History
from generator.reading.content_files import Found
from generator.reading.layout import holds_words
from generator.rendering.artifact import Artifact
from generator.rendering.folders import Folders

Made = tuple[str, Artifact]
"""An artifact with the key it was made for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildContext:
    """`found` are the files of the content; `base` is the digest of what every record and every page depends on."""

    request: BuildRequest
    found: Found
    base: str
    folders: Folders
    clock: Clock
    executor: Executor
    history: History

    @classmethod
    def of(
        cls, request: BuildRequest, found: Found, clock: Clock, executor: Executor, history: History = NO_HISTORY
    ) -> Self:
        """What is needed to do as asked in `request`."""
        words = (source.digest for source in found.sources if holds_words(source.path))
        return cls(
            request=request,
            found=found,
            base=joined(generator_digest(), joined(*words)),
            folders=Folders.of(request.root),
            clock=clock,
            executor=executor,
            history=history,
        )
