"""Postings of schema.org as rows, and what each property means (schema.org/JobPosting)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.place import Place, Span
from generator.importing import codes
from generator.importing.columns.columns_file import Columns
from generator.importing.columns.meaning import LISTED, MARKDOWN, PLACE, Meaning
from generator.importing.importer import Given, Imported
from generator.importing.jobposting.marked_text import as_markdown, blocks
from generator.importing.jobposting.page import postings, scripts
from generator.importing.offers.assembling import assembled
from generator.importing.table import Cell, Row, stated
from generator.schema.kinds.text import without_deception

MEANINGS: Final[Mapping[str, Meaning]] = {
    "title": Meaning(target="title"),
    "description": Meaning(target=MARKDOWN),
    "hiringOrganization": Meaning(target="organisation.name"),
    "hiringOrganization.sameAs": Meaning(target="organisation.website"),
    "identifier": Meaning(target="reference"),
    "datePosted": Meaning(target="posted"),
    "validThrough": Meaning(target="deadline"),
    "jobStartDate": Meaning(target="starts"),
    "jobLocation": Meaning(target=PLACE),
    "jobLocation.country": Meaning(target="country"),
    "jobLocation.city": Meaning(target="city"),
    "jobLocation.region": Meaning(target="region"),
    "jobLocationType": Meaning(target="mode"),
    "applicantLocationRequirements": Meaning(target="remote_from"),
    "baseSalary": Meaning(target="pay"),
    "employmentType": Meaning(target="type"),
    "employmentType.time": Meaning(target="schedule"),
    "totalJobOpenings": Meaning(target="places"),
    "url": Meaning(target="apply"),
    "responsibilities": Meaning(target="tasks"),
    "industry": Meaning(target="organisation.sector"),
}
_HTML: Final = frozenset({"description"})
_SILENT: Final = frozenset({"@context", "@type", "@id", "directApply", "image", "jobImmediateStart"})
_LONGEST: Final = 100_000
_EACH: Final = {"HOUR": "hour", "DAY": "day", "WEEK": "week", "MONTH": "month", "YEAR": "year"}


def convert(given: Given) -> Imported:
    """Make the listings of all postings of the page; one that cannot be made is left out and reported."""
    said: list[Diagnostic] = []
    rows = list(_rows(given, said))
    kept = given.columns or Columns()
    meanings = {name: MEANINGS.get(name, Meaning(target=LISTED)) for row in rows for name in row.cells}
    return assembled(given, rows, replace(kept, meanings={**meanings, **kept.meanings}), said)


def _rows(given: Given, said: list[Diagnostic]) -> Iterator[Row]:
    found, address = scripts(given.data.decode("utf-8-sig", "replace"))
    number = 0
    for line, text in found:
        place = Place(path=given.path, span=Span(line=line, column=1, end_line=line, end_column=2))
        try:
            posted = postings(text)
        except ValueError as error:
            message = f"this JSON-LD cannot be read: {str(error)[:100]}"
            said.append(codes.UNREADABLE_IMPORT.at(place, message, cure="save the page again, or mend it here"))
            continue
        for posting in posted:
            number += 1
            yield _row(posting, place, address)
    if not number and not said:
        message = "there is no JobPosting in this page"
        cure = "save the page of a single offer, or copy its fields into a sheet and use  catalog import csv"
        said.append(codes.NOT_AN_OFFER.at(Place(path=given.path), message, cure=cure))


def _row(posting: Mapping[str, Any], place: Place, address: str) -> Row:
    """The properties of a posting that say anything."""
    said = {key: _words(value, key) for key, value in posting.items() if key not in _SILENT}
    said |= _organisation(posting.get("hiringOrganization")) | _place(posting) | _salary(posting.get("baseSalary"))
    said |= _employment(posting.get("employmentType")) | _apply(posting, address)
    if str(posting.get("jobLocationType", "")).upper() == "TELECOMMUTE":
        said["jobLocationType"] = "remote"
    cells = {}
    for name, words in said.items():
        shown = "\n".join(without_deception(line)[0] for line in words.splitlines())
        if stated(shown):
            cells[name[:80]] = Cell(text=shown, place=place)
    return Row(place=place, cells=cells)


def _words(value: Any, key: str) -> str:
    """What a value says in words: a name, a list's items in lines, or HTML as Markdown."""
    match value:
        case str():
            text = value[:_LONGEST]
            return as_markdown(text) if key in _HTML else "\n".join(words for _, words in blocks(text))
        case list():
            return "\n".join(filter(None, (_words(item, key) for item in value)))
        case dict():
            return next((_words(value[each], key) for each in _told(key) if each in value), "")
        case bool():
            return "yes" if value else "no"
    return "" if value is None else str(value)


def _told(key: str) -> tuple[str, ...]:
    """Which part of a group says what it is: of an identifier, its value."""
    return ("value",) if key == "identifier" else ("name", "value", "text")


def _organisation(value: Any) -> dict[str, str]:
    site = value.get("sameAs") or value.get("url") if isinstance(value, dict) else None
    return {"hiringOrganization.sameAs": site} if isinstance(site, str) else {}


def _place(posting: Mapping[str, Any]) -> dict[str, str]:
    """One workplace in parts, several as lines; of an address the street is of no account."""
    value = posting.get("jobLocation")
    places = [_address(each) for each in (value if isinstance(value, list) else [value]) if each]
    if len(places) == 1:
        return {"jobLocation": "", **{f"jobLocation.{key}": words for key, words in places[0].items()}}
    return {"jobLocation": "\n".join(", ".join(filter(None, map(each.get, ("city", "country")))) for each in places)}


def _address(value: Any) -> dict[str, str]:
    address = value.get("address", value) if isinstance(value, dict) else value
    if not isinstance(address, dict):
        return {"city": _words(address, "")}
    names = {"city": "addressLocality", "region": "addressRegion", "country": "addressCountry"}
    return {key: _words(address.get(name), "") for key, name in names.items()}


def _salary(value: Any) -> dict[str, str]:
    """`1200 EUR per month`, or `1200-1400 EUR per month`."""
    inner = value.get("value") if isinstance(value, dict) else None
    if not isinstance(inner, dict):
        return {}
    least, most = (_words(inner.get(key), "") for key in ("minValue", "maxValue"))
    amount = _words(inner.get("value"), "") or "-".join(dict.fromkeys(filter(None, (least, most))))
    currency = _words(value.get("currency") or inner.get("currency"), "")
    each = _EACH.get(_words(inner.get("unitText"), "").upper(), "")
    return {"baseSalary": " ".join(filter(None, (amount, currency, each and f"per {each}"))) if amount else ""}


def _employment(value: Any) -> dict[str, str]:
    """An internship, full or part time; other kinds are listed as they stand."""
    kinds = {str(each).upper() for each in (value if isinstance(value, list) else [value]) if each}
    time = {"FULL_TIME": "full-time", "PART_TIME": "part-time"}
    times = [time[each] for each in sorted(kinds & time.keys())]
    rest = ", ".join(sorted(kinds - time.keys() - {"INTERN"}))
    return {
        "employmentType": "internship" if "INTERN" in kinds else "",
        "employmentType.time": times[0] if len(times) == 1 else "",
        "Employment": rest.replace("_", " ").lower(),
    }


def _apply(posting: Mapping[str, Any], address: str) -> dict[str, str]:
    """Where to apply: the contact for applications, else the posting's address, else the page's."""
    contact = posting.get("applicationContact")
    told = contact if isinstance(contact, dict) else {}
    way = next((told[key] for key in ("url", "email") if isinstance(told.get(key), str)), "")
    own = posting.get("url") if isinstance(posting.get("url"), str) else ""
    return {"url": str(way or own or address), "applicationContact": ""}
