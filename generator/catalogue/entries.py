"""Records with what their place in the content says of them."""

from dataclasses import dataclass
from datetime import date

from generator.catalogue.affordability import Affordability
from generator.catalogue.lifecycle import Lifecycle, State
from generator.schema.guide import Guide
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A placement; `id` is permanent, and translations share it. `language` is empty for an original."""

    id: str
    organisation: str
    slug: str
    language: str
    path: str
    placement: Placement
    body: str
    lifecycle: Lifecycle
    affordability: Affordability

    @property
    def is_open(self) -> bool:
        """Whether one can apply now."""
        return self.lifecycle.state is State.OPEN or self.lifecycle.state is State.CLOSING_SOON

    def days_since_posted(self, today: date) -> int:
        """How many days ago it was posted, or else verified; a very large number where neither is stated."""
        stated = self.placement.posted or self.placement.verified
        return (today - stated).days if stated else 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationEntry:
    """An organisation in the catalogue."""

    slug: str
    language: str
    path: str
    record: Organisation
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideEntry:
    """A guide in the catalogue."""

    slug: str
    language: str
    path: str
    record: Guide
    body: str
