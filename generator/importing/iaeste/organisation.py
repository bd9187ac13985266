"""The organisation of an employer, from all of its offers."""

from collections.abc import Sequence
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.importing import codes
from generator.importing.draft import Draft, Entry, drafted
from generator.importing.employer import kind_of
from generator.importing.iaeste.statements import section
from generator.importing.table import Row
from generator.schema.words import Words

_MOST_STAFF: Final = 250
_LONGEST_SECTOR: Final = 80
_LONGEST_SUMMARY: Final = 300


def organisation(rows: Sequence[Row], known: Words) -> tuple[Draft, str]:
    """The draft of the organisation of these offers, and the text below its front matter."""
    first = rows[0]
    draft = drafted("organisation", _entries(first, country_of(first, known)), first, known)
    lines = [line for row in rows for line in _facts(row, draft)]
    return draft, section("From the IAESTE offers", list(dict.fromkeys(lines)))


def assumed(row: Row, draft: Draft) -> Diagnostic:
    """That nobody stated the kind and the country of an organisation."""
    front = draft.front()
    message = f"{row.said('Employer')[:80]} is taken for a {front.get('kind')} with its seat in {front.get('country')}"
    return codes.ASSUMED_ORGANISATION.at(
        row.at("Employer"), message, cure="correct its file in content/organisations/ where that is wrong"
    )


def country_of(row: Row, known: Words) -> str:
    """The English name of an offer's country; what the offer says where no country is called so."""
    said, countries = row.said("Country"), known.of("countries")
    key = countries.find(said) if countries else None
    return countries.name(key) if countries and key else said


def _entries(row: Row, country: str) -> list[Entry]:
    business, site = row.said("Business"), row.said("Website")
    return [
        Entry(key="name", value=row.said("Employer"), columns=("Employer",)),
        Entry(key="kind", value=kind_of(row.said("Employer"), business)),
        Entry(key="country", value=country),
        Entry(key="website", value=site if site.startswith("https:") else "", columns=("Website",)),
        Entry(key="size", value=_size(row.said("Employees"))),
        Entry(
            key="sector" if len(business) <= _LONGEST_SECTOR else "summary",
            value=business if len(business) <= _LONGEST_SUMMARY else "",
            columns=("Business",),
        ),
    ]


def _size(staff: str) -> str:
    if not staff.isdecimal() or int(staff[:9]) == 0:
        return ""
    return "up-to-250" if int(staff[:9]) <= _MOST_STAFF else "over-250"


def _facts(row: Row, draft: Draft) -> list[tuple[str, str]]:
    """What an offer says of its employer beyond what the organisation's keys say."""
    front = draft.front()
    address = ", ".join(filter(None, (row.said("Address1"), row.said("Address2"))))
    website, business, staff = row.said("Website"), row.said("Business"), row.said("Employees")
    lines = {
        "Address": address,
        "Website": "" if website == front.get("website") else website,
        "Business": "" if business in {front.get("sector"), front.get("summary")} else business,
        "Employees": staff,
        "Also written": "" if row.said("Employer") == front.get("name") else row.said("Employer"),
    }
    return [(label, text) for label, text in lines.items() if text]
