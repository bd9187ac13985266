"""Records with what their place in the content says of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from generator.catalogue.affordability import Affordability
from generator.catalogue.hosting import Host, host_of
from generator.catalogue.lifecycle import Lifecycle, lifecycle
from generator.prose.prose import Prose
from generator.schema.guide import Guide
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.schema.report import Report

R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Generic[R_co]):
    """A record of any kind; `body` is its text as it was written, `prose` as it was set.

    `language` is empty for an original, `organisation` and `placement` where its path names none.
    """

    slug: str
    language: str
    path: str
    record: R_co
    body: str
    prose: Prose
    organisation: str = ""
    placement: str = ""

    @property
    def listing_id(self) -> str:
        """The id of the listing that its path names."""
        return f"{self.organisation}/{self.placement or self.slug}"


OrganisationEntry = Entry[Organisation]
GuideEntry = Entry[Guide]
ReportEntry = Entry[Report]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A placement, with what follows from it; `id` is permanent, and translations share it."""

    id: str
    organisation: str
    slug: str
    language: str
    path: str
    placement: Placement
    body: str
    prose: Prose
    lifecycle: Lifecycle
    affordability: Affordability
    host: Host

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries that it is in, for all that goes by country."""
        return self.placement.countries

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations of the catalogue that have a part in it: the one that publishes it, and its host."""
        host = self.host.slug
        return (self.organisation,) if host in {"", self.organisation} else (self.organisation, host)

    @property
    def through(self) -> str:
        """The organisation that publishes it, where that is not its host."""
        return "" if self.host.slug == self.organisation else self.organisation

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of education that it is of, as they are stated."""
        return self.placement.fields

    @property
    def is_open(self) -> bool:
        """Whether one can apply now."""
        return self.lifecycle.state.is_open


def listing(
    entry: Entry[Placement], affords: Affordability, now: datetime, organisations: Mapping[str, Organisation]
) -> Listing:
    """The listing that an entry is at the moment `now`, beside `organisations` by their slugs."""
    return Listing(
        id=entry.listing_id,
        organisation=entry.organisation,
        slug=entry.slug,
        language=entry.language,
        path=entry.path,
        placement=entry.record,
        body=entry.body,
        prose=entry.prose,
        lifecycle=lifecycle(entry.record, now),
        affordability=affords,
        host=host_of(entry.record, entry.organisation, organisations),
    )
