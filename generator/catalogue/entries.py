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
    """A placement in the catalogue. `language` is empty for an original, and a language code for a translation."""

    organisation: str
    slug: str
    language: str
    path: str
    placement: Placement
    body: str
    lifecycle: Lifecycle
    affordability: Affordability

    @property
    def id(self) -> str:
        """The listing's permanent identity, which its translations share."""
        return f"{self.organisation}/{self.slug}"

    @property
    def is_open(self) -> bool:
        """Whether one can apply now."""
        return self.lifecycle.state in {State.OPEN, State.CLOSING_SOON}

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
