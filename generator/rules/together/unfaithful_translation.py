"""A translation whose facts differ from its listing's.

Readers of two languages must find the same dates, places and sums.

Bad:
    # in: content/placements/harbour/robotics.md
    deadline: 2027-02-28
    # in: content/placements/harbour/robotics.de.md
    title: Praktikum in der Robotik
    deadline: 2027-03-31

Good:
    # in: content/placements/harbour/robotics.md
    deadline: 2027-02-28
    # in: content/placements/harbour/robotics.de.md
    title: Praktikum in der Robotik
    deadline: 2027-02-28
"""

from collections.abc import Iterator
from typing import Final

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate
from generator.schema.placement import Placement

CODE = Code("C406", "unfaithful-translation", Severity.WARNING, __doc__)
FACTS: Final = (
    *("type", "fields", "country", "coordinates", "mode", "remote_from", "starts", "ends", "duration", "closed_weeks"),
    *("hours_per_week", "schedule", "deadline", "opens", "places", "cycle", "status", "audience", "graduated_within"),
    *("study_level", "year_of_study", "nationality", "residence", "minimum_age", "experience", "languages", "pay"),
    *("deductions", "covers", "cost_of_living", "visa", "work_permit", "certificate", "ects", "contact_hours"),
    *("interns_per_supervisor", "written_agreement", "insurance"),
)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    originals = {listing.id: listing for listing in catalogue.listings if listing.id in catalogue.translations}
    for id_, original in originals.items():
        for translation in catalogue.translations[id_]:
            for key in _unlike(original.placement, translation.placement):
                message = f"`{key}` differs from the listing that this translates"
                related = (Related(place=locate(original.path, key), message="the listing"),)
                cure = "write what the listing says; a fact that it leaves out is left out here, too"
                yield CODE.at(locate(translation.path, key), message, cure=cure, related=related)


def _unlike(one: Placement, other: Placement) -> list[str]:
    unlike = [key for key in FACTS if getattr(one, key) != getattr(other, key)]
    return unlike + [key for key, mine, yours in _sums(one, other) if mine != yours]


def _sums(one: Placement, other: Placement) -> list[tuple[str, object, object]]:
    """Groups of which a part is words and a part is facts."""
    return [("fees", _fees(one), _fees(other)), ("accommodation", _housing(one), _housing(other))]


def _fees(placement: Placement) -> object:
    fees = placement.fees
    return fees if fees is None else [(fee.amount, fee.currency, fee.period) for fee in fees]


def _housing(placement: Placement) -> object:
    offered = placement.accommodation
    return offered and (offered.offer, offered.cost)
