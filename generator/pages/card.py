"""A listing as one row of a list."""

from dataclasses import dataclass
from datetime import datetime

from generator.catalogue.affordability import Verdict
from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import Listing
from generator.catalogue.hosting import Naming
from generator.catalogue.lifecycle import State
from generator.pages.addresses import Addresses
from generator.schema.choices import Mode, PlacementType
from generator.schema.kinds.deadline import Deadline
from generator.schema.kinds.duration import Duration
from generator.schema.kinds.language import LanguageChoice
from generator.schema.kinds.pay import Pay
from generator.schema.kinds.start import Start


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a person scans for: place, length, pay, language and deadline, with the state in words.

    `language` is that of what the organisation wrote: the title, and the cities.
    `organisation` is the host, empty where it is not told, which `host` says; `through` is who publishes the listing
    where that is not the host.
    `affordability` says whether the pay covers the costs stated, and `covers` how many percent of them.
    `usually_opens` is a month, 1 to 12, for a closed listing that comes back.
    """

    url: str
    language: str
    title: str
    host: Naming
    organisation: str
    through: str
    countries: tuple[str, ...]
    cities: tuple[str, ...]
    mode: Mode
    type: PlacementType
    field: str
    duration: Duration
    starts: tuple[Start, ...]
    pay: Pay | None
    affordability: Verdict
    covers: int | None
    languages: tuple[LanguageChoice, ...]
    deadline: Deadline
    over: datetime | None
    state: State
    carried: bool
    usually_opens: int | None


def card(catalogue: Catalogue, addresses: Addresses, listing: Listing) -> Card:
    """The row for `listing`."""
    placement, life = listing.placement, listing.lifecycle
    return Card(
        url=addresses.of("placement", listing.organisation, listing.slug),
        language=catalogue.language_of(listing),
        title=placement.title,
        host=listing.host.naming,
        organisation=catalogue.called(listing.host.slug) if listing.host.slug else listing.host.name,
        through=catalogue.called(listing.through) if listing.through else "",
        countries=placement.countries,
        cities=tuple(dict.fromkeys(place.city for place in placement.workplaces if place.city)),
        mode=placement.mode,
        type=placement.type,
        field=placement.fields[0],
        duration=placement.duration,
        starts=life.round.starts,
        pay=placement.pay,
        affordability=listing.affordability.verdict,
        covers=listing.affordability.percent,
        languages=placement.languages,
        deadline=life.round.deadline,
        over=life.over,
        state=life.state,
        carried=life.carried,
        usually_opens=life.usually_opens,
    )
