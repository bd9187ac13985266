"""All offers of a table: who each is of, where its file stands, and what is left out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import Final

from generator.diagnostics.diagnostic import Diagnostic, Related
from generator.diagnostics.place import Place
from generator.importing import codes
from generator.importing.columns.columns_file import Columns
from generator.importing.employer import slug_of
from generator.importing.importer import Given, Imported, Listing
from generator.importing.laying_out import listing
from generator.importing.offers.offer import Offer, offer_of
from generator.importing.offers.organisation import assumed, organisation
from generator.importing.offers.placement import REQUIRED, placement
from generator.importing.table import Row
from generator.reading.file_names import suggested
from generator.reading.layout import LONGEST, name_fault
from generator.schema.about import Example
from generator.schema.as_yaml import as_yaml

_ORGANISATION: Final = "organisation.name"
_SHOWN: Final[dict[str, Example]] = {
    "title": "Robotics intern",
    "mode": "on-site",
    "fields": ["electronics-and-automation"],
    "apply": "https://harbour.example/apply",
    _ORGANISATION: "Harbour Institute of Coastal Ecology",
}
"""What stands in the cure for a key that no column says; of other keys, the schema's example."""


def assembled(given: Given, rows: Sequence[Row], columns: Columns, said: list[Diagnostic]) -> Imported:
    """The organisations and placements of all rows, read as `columns` says."""
    whole = replace(columns, otherwise={**columns.otherwise, **({"apply": given.apply} if given.apply else {})})
    lacking = _lacking(given, whole) if rows else []
    listings = [] if lacking else _listings(given, [offer_of(row, whole, given.known) for row in rows], said)
    return Imported(listings=tuple(listings), diagnostics=(*said, *lacking), offers=len(rows), columns=columns)


def _lacking(given: Given, columns: Columns) -> list[Diagnostic]:
    """Keys that every listing has and no column says: told once, and not for each row."""
    told = {meaning.target for meaning in columns.meanings.values()} | columns.otherwise.keys()
    told |= {"mode", "country"} if "place" in told else set()
    keys = [field.name for field in REQUIRED if not field.unknowable and field.name != "summary"]
    missing = [key for key in (*keys, _ORGANISATION) if key not in told]
    examples = {field.name: field.example for field in REQUIRED} | _SHOWN
    return [
        codes.UNSAID_KEY.at(
            Place(path=given.path),
            f"no column says `{key}`, which every listing has, so none could be made",
            cure=f"in {given.columns_path}, write it for the column that says it, or below `otherwise:` a line such "
            f"as  {key}: {as_yaml(examples[key])}",
        )
        for key in missing
    ]


def _listings(given: Given, offers: Sequence[Offer], said: list[Diagnostic]) -> list[Listing]:
    groups: dict[str, list[Offer]] = {}
    for offer in offers:
        if slug := _host(given, offer, said):
            groups.setdefault(slug, []).append(offer)
    hosts: list[Listing] = []
    placements: list[Listing] = []
    for slug, theirs in groups.items():
        made = _placements(given, slug, theirs, said)
        host = _organisation(given, slug, [offer for offer, _ in made], said) if made else None
        hosts += [host] if host else []
        placements += [each for _, each in made] if host or _stands(given, slug) else []
    return [*hosts, *placements]


def _stands(given: Given, slug: str) -> bool:
    """Whether the catalogue has the organisation in a file that no import made."""
    return slug in given.hosts.names and slug not in given.hosts.imported


def _placements(
    given: Given, slug: str, offers: Sequence[Offer], said: list[Diagnostic]
) -> list[tuple[Offer, Listing]]:
    made: list[tuple[Offer, Listing]] = []
    for offer, path in _named(slug, offers, said):
        placed, about = placement(offer, path, given.known, given.origin)
        said += about
        made += [(offer, placed)] if placed else []
    return made


def _host(given: Given, offer: Offer, said: list[Diagnostic]) -> str:
    """The slug of an offer's organisation, which the catalogue has or will have."""
    name = offer.organisation.get("name")
    if name:
        return given.hosts.meant(str(name.value)) or slug_of(str(name.value))
    message = f"{offer.called} does not say whose it is, so it was left out"
    said.append(codes.NAMELESS_OFFER.at(offer.row.place, message, cure="name its organisation, and import again"))
    return ""


def _organisation(given: Given, slug: str, offers: list[Offer], said: list[Diagnostic]) -> Listing | None:
    if _stands(given, slug):
        return None
    draft = organisation(offers, given.known)
    if not draft.usable:
        line = "organisation.country: Portugal"
        cure = f"fill a column for it, or in {given.columns_path}, below `otherwise:`, write a line such as  {line}"
        said += [replace(fault, cure=cure) if "does not say" in fault.message else fault for fault in draft.diagnostics]
        return None
    said += draft.diagnostics
    said += assumed(offers, draft)
    return listing(f"content/organisations/{slug}.md", given.origin, draft.front(), "", given.known)


def _named(slug: str, offers: Sequence[Offer], said: list[Diagnostic]) -> Iterator[tuple[Offer, str]]:
    """Each offer and its file: named by the reference, else the title, else by what else it says."""
    first: dict[str, Offer] = {}
    seen: dict[str, Offer] = {}
    for offer in offers:
        whole = repr(sorted((name, cell.text) for name, cell in offer.row.cells.items()))
        if whole in seen or (offer.says("reference") and _name(offer.says("reference")) in first):
            before = seen.get(whole) or first[_name(offer.says("reference"))]
            related = (Related(place=before.row.place, message="the first one"),)
            message = f"{offer.called} is there already, so this one was left out"
            said.append(codes.REPEATED_OFFER.at(offer.row.place, message, cure="keep one of the two", related=related))
            continue
        seen[whole] = offer
        name = next((name for name in _names(offer) if name not in first), "")
        first[name] = offer
        yield offer, f"content/placements/{slug}/{name}.md"


def _names(offer: Offer) -> Iterator[str]:
    title = offer.says("title")
    if offer.says("reference"):
        yield _name(offer.says("reference"))
    yield _name(title)
    for key in ("city", "starts", "deadline"):
        if offer.says(key):
            yield _name(f"{title[:40]} {offer.says(key)}")
    words = repr(sorted((name, cell.text) for name, cell in offer.row.cells.items()))
    yield _name(f"{title[:40]} {blake2b(words.encode(), digest_size=4).hexdigest()}")


def _name(text: str) -> str:
    name = suggested(text)
    if not name:
        return f"offer-{blake2b(text.encode(), digest_size=4).hexdigest()}"
    return f"offer-{name}"[:LONGEST].strip("-") if name_fault(name) else name
