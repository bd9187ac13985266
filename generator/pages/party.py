"""Who has a part in a placement, as a page shows it: its host, and the organisation that publishes it."""

from dataclasses import dataclass

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.catalogue.hosting import Naming
from generator.pages.addresses import Addresses
from generator.schema.organisation import Organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A body by its name, empty where it is not told; only one of the catalogue has an address and a record."""

    naming: Naming
    name: str = ""
    url: str = ""
    country: str | None = None
    website: str | None = None
    record: Organisation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """The host; who publishes the listing, where that is not the host; and the body that `channel` names."""

    host: Party
    publisher: Party | None
    intermediary: Party | None


def parties(catalogue: Catalogue, addresses: Addresses, listing: Listing) -> Parties:
    """All that have a part in a listing."""
    return Parties(
        host=host(catalogue, addresses, listing),
        publisher=of_catalogue(catalogue, addresses, listing.through) if listing.through else None,
        intermediary=_intermediary(catalogue, addresses, listing),
    )


def of_catalogue(catalogue: Catalogue, addresses: Addresses, slug: str) -> Party:
    """An organisation of the catalogue; where its file has errors, its name is that of the file."""
    entry = catalogue.organisations.get(slug)
    if entry is None:
        return Party(naming=Naming.ORGANISATION, name=slug)
    return Party(
        naming=Naming.ORGANISATION,
        name=entry.record.name,
        url=addresses.of("organisation", slug),
        country=entry.record.country,
        website=entry.record.website,
        record=entry.record,
    )


def host(catalogue: Catalogue, addresses: Addresses, listing: Listing) -> Party:
    """The host of a listing, or that it is not named or not stated."""
    told = listing.host
    if told.slug:
        return of_catalogue(catalogue, addresses, told.slug)
    return Party(naming=told.naming, name=told.name, country=told.country, website=told.website)


def _intermediary(catalogue: Catalogue, addresses: Addresses, listing: Listing) -> Party | None:
    """The body that a listing names as the one that places candidates."""
    channel = listing.placement.channel
    body = channel.organisation if channel else None
    if body is None:
        return None
    if not body.named:
        return Party(naming=Naming.NOT_NAMED)
    if body.slug:
        return of_catalogue(catalogue, addresses, body.slug)
    return Party(naming=Naming.NAMED, name=body.name or "", country=body.country, website=body.website)
