"""A report of a placement that is not there.

The folders that a report lies in name its placement: `content/reports/harbour/robotics/2026.md` is of
`content/placements/harbour/robotics.md`. A report of none is shown nowhere.

Bad:
    # in: content/reports/harbour/robotic/2026.md
    supervision: kept

Good:
    # in: content/reports/harbour/robotics/2026.md
    supervision: kept
"""

import difflib
from collections.abc import Iterator, Mapping

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.rules.rule import Locate
from generator.rules.together.unknown_organisation import GUESSED
from generator.schema.report import Report

CODE = Code("C428", "stray-report", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic for each report of a listing that does not exist."""
    ids = {listing.id for listing in catalogue.listings}
    reports = {entry.path: entry.listing_id for entry in catalogue.of(Report)}
    strays = {path: id_ for path, id_ in reports.items() if id_ not in ids}
    if not strays:
        return
    moved = {old: listing.id for listing in catalogue.listings for old in listing.placement.formerly}
    better = _better(tuple(dict.fromkeys(strays.values())), moved, tuple(ids))
    for path, id_ in strays.items():
        message = f"there is no placement content/placements/{id_}.md, or it has errors"
        yield CODE.at(
            locate(path), message, cure=better.get(id_, "move it to the folders of its placement, or delete it")
        )


def _better(strays: tuple[str, ...], moved: Mapping[str, str], ids: tuple[str, ...]) -> Mapping[str, str]:
    """What to do about each stray: where its placement went, or the nearest name for as many as that is cheap for."""
    cures = {
        id_: f"move it to content/reports/{moved[id_]}/, where its placement is now" for id_ in strays if id_ in moved
    }
    for id_ in [id_ for id_ in strays if id_ not in moved][:GUESSED]:
        near = difflib.get_close_matches(id_, ids, n=1)
        if near:
            cures[id_] = f"did you mean the folder content/reports/{near[0]}/?"
    return cures
