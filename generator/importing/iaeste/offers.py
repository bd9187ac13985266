"""IAESTE offers as organisations and placements: what to write, and what there is to say about it."""

from collections.abc import Iterator

from generator.diagnostics.diagnostic import Diagnostic, Related
from generator.importing import codes
from generator.importing.draft import drafted
from generator.importing.employer import slug_of
from generator.importing.iaeste import judging
from generator.importing.iaeste.offer_columns import known as canonical
from generator.importing.iaeste.organisation import assumed, country_of, organisation
from generator.importing.iaeste.placement import entries
from generator.importing.iaeste.statements import section, statements
from generator.importing.importer import Given, Imported, Listing
from generator.importing.json_table import read_json_table
from generator.importing.laying_out import listing, unreadable
from generator.importing.plain_text import paragraphs
from generator.importing.table import Row
from generator.reading.file_names import suggested
from generator.schema.words import Words


def convert(given: Given) -> Imported:
    """Make the listings of all offers; one that cannot be made is left out and reported."""
    rows, said = read_json_table(given.path, given.data)
    listings = _listings([canonical(row) for row in rows], given.known, given.apply, said)
    return Imported(listings=tuple(listings), diagnostics=tuple(said), offers=len(rows))


def _listings(rows: list[Row], known: Words, apply: str, said: list[Diagnostic]) -> list[Listing]:
    organisations: dict[str, list[Row]] = {}
    placements: dict[str, list[Listing]] = {}
    for row, reference in _named(rows, said):
        employer = slug_of(row.said("Employer"))
        listing, about = _placement(row, f"content/placements/{employer}/{reference}.md", known, apply)
        said += about
        if listing:
            placements.setdefault(employer, []).append(listing)
            organisations.setdefault(employer, []).append(row)
    hosts = [host for slug, theirs in organisations.items() if (host := _host(slug, theirs, known, said))]
    written = {host.path for host in hosts}
    kept = [each for slug, theirs in placements.items() if _home(slug) in written for each in theirs]
    return [*hosts, *kept]


def _home(slug: str) -> str:
    return f"content/organisations/{slug}.md"


def _host(slug: str, rows: list[Row], known: Words, said: list[Diagnostic]) -> Listing | None:
    """The organisation of these offers; None where it cannot be made, and then its offers are left out with it."""
    draft, body = organisation(rows, known)
    said += [*draft.diagnostics, *_spelt(rows)]
    if not draft.usable:
        return None
    said += [assumed(rows[0], draft), *judging.website(rows[0])]
    return listing(_home(slug), "IAESTE offers", draft.front(), body, known)


def _named(rows: list[Row], said: list[Diagnostic]) -> Iterator[tuple[Row, str]]:
    """The offers that have a number and an employer, each number once, with the number as part of an address."""
    first: dict[str, Row] = {}
    for row in rows:
        reference = suggested(row.said("Ref.No"))
        lacking = [column for column in ("Ref.No", "Employer") if not row.says(column)]
        if lacking or not reference:
            message = f"this offer has no {' and no '.join(lacking or ['usable Ref.No'])}, so it was left out"
            said.append(codes.NAMELESS_OFFER.at(row.place, message, cure="add it to the offer, and import again"))
        elif reference in first:
            before = Related(place=first[reference].at("Ref.No"), message="the first one")
            message = f"offer {row.said('Ref.No')[:40]} is there already, so this one was left out"
            said.append(
                codes.REPEATED_OFFER.at(row.at("Ref.No"), message, cure="keep one of the two", related=(before,))
            )
        else:
            first[reference] = row
            yield row, f"offer-{reference}"[:64].strip("-") if reference.isalpha() else reference


def _placement(row: Row, path: str, known: Words, apply: str) -> tuple[Listing | None, list[Diagnostic]]:
    draft = drafted("placement", entries(row, country_of(row, known), apply), row, known)
    dropped, said = judging.judged(row)
    said += draft.diagnostics
    if not draft.usable:
        return None, said
    parts = [paragraphs(row.cells["Workkind"].text) if row.says("Workkind") else ""]
    if row.says("OtherRequirements"):
        parts.append(f"## Other requirements\n\n{paragraphs(row.cells['OtherRequirements'].text)}")
    parts.append(section("From the IAESTE offer", statements(row, draft.told(), dropped)))
    origin = f"IAESTE offer {suggested(row.said('Ref.No')).upper()}"
    made = listing(path, origin, draft.front(), "\n\n".join(filter(None, parts)), known)
    faults = unreadable(made, known, row.place, f"offer {row.said('Ref.No')[:40]}")
    return (None, said + faults) if faults else (made, said)


def _spelt(rows: list[Row]) -> list[Diagnostic]:
    first = rows[0].said("Employer")
    others = {row.said("Employer"): row for row in reversed(rows) if row.said("Employer") != first}
    related = Related(place=rows[0].at("Employer"), message="the first spelling")
    return [
        codes.SAME_ORGANISATION.at(
            row.at("Employer"),
            f"`{name[:60]}` is taken for the same as `{first[:60]}`",
            cure="spell both alike",
            related=(related,),
        )
        for name, row in others.items()
    ]
