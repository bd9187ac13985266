"""What the steps that make files work with."""

from dataclasses import dataclass

from generator.building.order import Order
from generator.building.progress import Clock
from generator.publishing.manifest import Manifest
from generator.rendering.artifact import Artifact

Made = tuple[str, Artifact]
"""An artifact with the key it was made for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Studio:
    """`base` is the digest of what every page depends on; `present` is what is published and unharmed."""

    order: Order
    base: str
    present: Manifest
    clock: Clock
