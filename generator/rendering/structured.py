"""Structured data of a placement: schema.org's JobPosting, equal to what the page shows, with nothing made up."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from generator.pages.placement import PlacementView
from generator.prose.prose import Prose
from generator.rendering.header import SiteHeader
from generator.schema.choices import Mode, PayPeriod, PlacementType, Schedule
from generator.schema.kinds.money import Pay
from generator.schema.kinds.start import Precision
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.wording.names import Names

_UNITS: Final = {
    PayPeriod.HOUR: "HOUR",
    PayPeriod.DAY: "DAY",
    PayPeriod.WEEK: "WEEK",
    PayPeriod.MONTH: "MONTH",
    PayPeriod.YEAR: "YEAR",
}
_SCHEDULES: Final = {Schedule.FULL_TIME: "FULL_TIME", Schedule.PART_TIME: "PART_TIME"}


def job_posting(view: PlacementView, site: SiteHeader, names: Names) -> dict[str, Any] | None:
    """The JobPosting of an open placement as Google's job-posting guide asks; None where it may not have one.

    Only the original, indexed page has it: closed listings and carried-forward dates would mislead. A listing without
    the day it was posted has none either, since `datePosted` is required.
    """
    posted = view.placement.posted or view.placement.verified
    if not view.lifecycle.job_posting or posted is None or view.organisation is None:
        return None
    said = {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        **_required(view, posted),
        "hiringOrganization": _hirer(view, view.organisation, site.address),
        **_recommended(view, view.organisation),
        "url": site.address + view.head.url,
        **_where(view.placement, names),
    }
    return {key: value for key, value in said.items() if value is not None}


def _required(view: PlacementView, posted: date) -> dict[str, Any]:
    return {
        "title": view.placement.title,
        "description": view.body if view.body.markdown.strip() else Prose(markdown=view.placement.summary),
        "datePosted": posted.isoformat(),
    }


def _hirer(view: PlacementView, organisation: Organisation, address: str) -> dict[str, Any]:
    hirer = {
        "@type": "Organization",
        "name": organisation.name,
        "sameAs": organisation.website,
        "logo": address + view.logo.url if view.logo else None,
    }
    return {key: value for key, value in hirer.items() if value}


def _recommended(view: PlacementView, organisation: Organisation) -> dict[str, Any]:
    placement, closes = view.placement, view.lifecycle.closes
    return {
        "validThrough": (closes - timedelta(seconds=1)).isoformat() if closes else None,
        "employmentType": _employment(placement),
        "identifier": {"@type": "PropertyValue", "name": organisation.name, "value": placement.reference or view.id},
        "directApply": False,
        "baseSalary": _salary(placement.pay),
        "jobStartDate": _starts(view),
        "totalJobOpenings": placement.places,
        "workHours": f"{placement.hours_per_week} hours a week" if placement.hours_per_week else None,
    }


def _employment(placement: Placement) -> list[str] | str:
    kind = "VOLUNTEER" if placement.type is PlacementType.VOLUNTEERING else "INTERN"
    return [kind, _SCHEDULES[placement.schedule]] if placement.schedule else kind


def _where(placement: Placement, names: Names) -> dict[str, Any]:
    """A place of work, unless all work is remote; hybrid work is not telecommuting."""
    if placement.mode is Mode.REMOTE:
        countries = [{"@type": "Country", "name": names.country(code)} for code in placement.remote_from]
        return {"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": countries}
    address = {
        "@type": "PostalAddress",
        "addressLocality": placement.city,
        "addressRegion": placement.region,
        "addressCountry": placement.country,
    }
    return {"jobLocation": {"@type": "Place", "address": {key: value for key, value in address.items() if value}}}


def _salary(pay: Pay | None) -> dict[str, Any] | None:
    money = pay.money if pay and pay.paid else None
    if money is None or money.period not in _UNITS:
        return None
    low, high = _figure(money.amount.low), _figure(money.amount.high)
    value = {"value": low} if low == high else {"minValue": low, "maxValue": high}
    unit = {"@type": "QuantitativeValue", **value, "unitText": _UNITS[money.period]}
    return {"@type": "MonetaryAmount", "currency": money.currency, "value": unit}


def _figure(amount: Decimal) -> int | float:
    return int(amount) if amount == int(amount) else float(amount)


def _starts(view: PlacementView) -> str | None:
    start = view.lifecycle.round.starts
    return start.earliest.isoformat() if start and start.earliest and start.precision is Precision.DAY else None
