"""Who hosts a placement: not always the organisation that publishes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.schema.choices import Intermediary, OrganisationKind
from generator.schema.kinds.body import Body
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.vocabularies.folding import fold


class Naming(StrEnum):
    """How much is told of the host."""

    ORGANISATION = "organisation"
    NAMED = "named"
    NOT_NAMED = "not-named"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """The host of a listing: an organisation of the catalogue by its `slug`, or what a listing tells of another."""

    naming: Naming
    slug: str = ""
    name: str = ""
    country: str | None = None
    website: str | None = None

    @property
    def identity(self) -> str:
        """What tells this host from others; empty where nobody knows which one it is."""
        return self.slug or (f"{fold(self.name)}, {self.country or ''}" if self.name else "")


_UNKNOWN: Final = {naming: Host(naming=naming) for naming in (Naming.NOT_NAMED, Naming.NOT_STATED)}
_BODIES: Final = {
    Intermediary.AGENCY: OrganisationKind.AGENCY,
    Intermediary.NON_PROFIT: OrganisationKind.NON_PROFIT,
    Intermediary.EDUCATIONAL_INSTITUTION: OrganisationKind.UNIVERSITY,
}
"""The kind of organisation that each intermediary is."""


def host_of(placement: Placement, publisher: str, organisations: Mapping[str, Organisation]) -> Host:
    """The host that `placement` states, or else the one that publishes it, unless that only places candidates."""
    if placement.host:
        return _stated(placement.host)
    if places_itself(placement, publisher, organisations.get(publisher)):
        return _UNKNOWN[Naming.NOT_STATED]
    return Host(naming=Naming.ORGANISATION, slug=publisher)


def _stated(host: Body) -> Host:
    if not host.named:
        return _UNKNOWN[Naming.NOT_NAMED]
    if host.slug:
        return Host(naming=Naming.ORGANISATION, slug=host.slug)
    return Host(naming=Naming.NAMED, name=host.name or "", country=host.country, website=host.website)


def places_itself(placement: Placement, publisher: str, record: Organisation | None) -> bool:
    """Whether the organisation that publishes the listing is the body that places candidates with a host.

    An agency is, unless it says that it is the host; any other body is where `channel` names it, or names no other and
    speaks of a body of its kind.
    """
    channel = placement.channel
    if channel is None:
        return record is not None and record.kind is OrganisationKind.AGENCY
    if channel.through is Intermediary.HOST:
        return False
    if channel.organisation:
        return channel.organisation.slug == publisher
    return record is not None and record.kind is _BODIES[channel.through]
