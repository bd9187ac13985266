"""What the steps that make files work with."""

from dataclasses import dataclass

from generator.building.build_request import BuildRequest
from generator.building.progress import Clock
from generator.publishing.manifest import Manifest
from generator.rendering.artifact import Artifact
from generator.rendering.folders import Folders

Made = tuple[str, Artifact]
"""An artifact with the key it was made for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildContext:
    """`base` is the digest of what every page depends on; `present` is published and unharmed."""

    request: BuildRequest
    base: str
    present: Manifest
    clock: Clock
    folders: Folders
