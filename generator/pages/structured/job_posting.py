"""A placement: schema.org's JobPosting, equal to what the page shows, with nothing made up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from generator.catalogue.entries import Listing
from generator.catalogue.hosting import Naming
from generator.pages.logo import Logo
from generator.pages.party import Party
from generator.pages.structured.salary import salary
from generator.pages.structured.writing import CONTEXT, quoted, stated, written
from generator.prose.prose import NOTHING, Prose, paragraph
from generator.schema.choices import Mode, PlacementType, Schedule
from generator.schema.kinds.start import Precision
from generator.schema.location import Location
from generator.schema.placement import Placement
from generator.vocabularies.areas import members
from generator.wording.names import Names

_SCHEDULES: Final = {Schedule.FULL_TIME: "FULL_TIME", Schedule.PART_TIME: "PART_TIME"}


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPosting:
    """JSON up to the description, and after it: the listing's own text, which its page has, is quoted while drawing.

    `instead` describes a listing that has no text.
    """

    before: str
    instead: Prose
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A listing that is on the page at `url` of the site at `address`, with its host and the publisher's name."""

    listing: Listing
    host: Party
    publisher: str
    logo: Logo | None
    url: str
    address: str
    names: Names


def job_posting(offer: Offer) -> JobPosting | None:
    """The JobPosting of an open placement as Google's job-posting guide asks; None where it may not have one.

    Closed listings and carried-forward dates would mislead. A listing without the day it was posted has none either,
    since `datePosted` is required; nor has one that does not say who the host is, as whoever publishes it may be none,
    nor remote work that does not say from where, which `applicantLocationRequirements` has to.
    """
    listing, placement = offer.listing, offer.listing.placement
    posted = placement.published
    nowhere = placement.mode is Mode.REMOTE and not placement.remote_from
    if not listing.lifecycle.job_posting or posted is None or nowhere or offer.host.naming is Naming.NOT_STATED:
        return None
    before = f'{{"@context":"{CONTEXT}","@type":"JobPosting","title":{quoted(placement.title)},"description":'
    instead = NOTHING if listing.prose else paragraph(placement.summary)
    return JobPosting(before=before, instead=instead, after="," + _after(offer, posted)[1:])


def _after(offer: Offer, posted: date) -> str:
    placement, closes = offer.listing.placement, offer.listing.lifecycle.closes
    return written(
        {
            "datePosted": posted.isoformat(),
            "hiringOrganization": _hirer(offer),
            "validThrough": (closes - timedelta(seconds=1)).isoformat() if closes else None,
            "employmentType": _employment(placement),
            "identifier": {
                "@type": "PropertyValue",
                "name": offer.publisher,
                "value": placement.reference or offer.listing.id,
            },
            "directApply": False,
            "baseSalary": salary(placement.pay),
            "jobStartDate": _starts(offer.listing),
            "totalJobOpenings": placement.places,
            "workHours": _hours(placement.hours_per_week),
            "url": offer.address + offer.url,
            **_where(placement, offer.names),
        }
    )


def _hirer(offer: Offer) -> dict[str, Any] | str:
    """The host; `confidential`, as Google asks for it, where candidates are told its name later."""
    logo, host = offer.address + offer.logo.url if offer.logo else None, offer.host
    if host.naming is Naming.NOT_NAMED:
        return "confidential"
    return stated({"@type": "Organization", "name": host.name, "sameAs": host.website, "logo": logo})


def _employment(placement: Placement) -> list[str] | str:
    kind = "VOLUNTEER" if placement.type is PlacementType.VOLUNTEERING else "INTERN"
    return [kind, _SCHEDULES[placement.schedule]] if placement.schedule else kind


def _hours(hours: Decimal | None) -> str | None:
    return f"{hours} hours a week" if hours else None


def _where(placement: Placement, names: Names) -> dict[str, Any]:
    """The places of work, unless all work is remote; hybrid work is not telecommuting."""
    if placement.mode is Mode.REMOTE:
        countries = [{"@type": "Country", "name": names.country(code)} for code in _open_to(placement)]
        return {"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": countries}
    places = [{"@type": "Place", "address": _address(place)} for place in placement.workplaces]
    return {"jobLocation": places if len(places) > 1 else places[0]}


def _open_to(placement: Placement) -> Iterable[str]:
    """Each country in which a remote intern may live, for search engines know no regions."""
    return dict.fromkeys(code for area in placement.remote_from for code in sorted(members(area)))


def _address(place: Location) -> dict[str, Any]:
    address = {"addressLocality": place.city, "addressRegion": place.region, "addressCountry": place.country}
    return stated({"@type": "PostalAddress", **address})


def _starts(listing: Listing) -> str | None:
    """The day of the one start; of several none is the start of the job."""
    starts = listing.lifecycle.round.starts
    day = starts[0].earliest if len(starts) == 1 and starts[0].precision is Precision.DAY else None
    return day.isoformat() if day else None
