"""Records and the catalogue put before the rules."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from generator.catalogue.catalogue import Catalogue
from generator.diagnostics.diagnostic import Diagnostic
from generator.reading.document import Document
from generator.rules.alone import GUIDES, ORGANISATIONS, PLACEMENTS, REPORTS, SITES, TEXTS
from generator.rules.policed import SEVERITIES, Policed
from generator.rules.policy import POLICY
from generator.rules.rule import Alone, Locate, Together
from generator.rules.together import TOGETHER
from generator.schema.guide import Guide
from generator.schema.organisation import Organisation
from generator.schema.placement import Placement
from generator.schema.records import Record
from generator.schema.report import Report
from generator.schema.site import Site

RULES: Final[tuple[Alone[Any] | Together | Policed, ...]] = (
    *PLACEMENTS,
    *ORGANISATIONS,
    *GUIDES,
    *REPORTS,
    *TEXTS,
    *SITES,
    *TOGETHER,
    *POLICY,
)
"""Every rule there is."""

_ALONE: Final[Mapping[type, tuple[Alone[Any], ...]]] = {
    Placement: (*PLACEMENTS, *TEXTS),
    Organisation: (*ORGANISATIONS, *TEXTS),
    Guide: (*GUIDES, *TEXTS),
    Report: (*REPORTS, *TEXTS),
    Site: SITES,
}


def judge_alone(record: Record, document: Document) -> list[Diagnostic]:
    """What the rules about one record have to say of `record`."""
    rules = _ALONE.get(type(record), ())
    return [fault for rule in rules for fault in rule.check(record, document)]


def judge_together(catalogue: Catalogue, locate: Locate) -> list[Diagnostic]:
    """What the rules about the whole catalogue have to say of it."""
    faults = [fault for rule in TOGETHER for fault in rule.check(catalogue, locate)]
    return faults + list(_policed(catalogue, locate))


def _policed(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """What the catalogue's policy says of listings that one can apply for, now or later: what is over is not undone."""
    policy = catalogue.site.policy
    for listing in catalogue.listings:
        if not listing.lifecycle.state.is_open_or_upcoming:
            continue
        for rule in POLICY:
            breach = rule.check(listing.placement, policy)
            severity = SEVERITIES.get(breach.stance) if breach else None
            if breach and severity:
                place = locate(listing.path, *breach.route)
                yield replace(rule.CODE.at(place, breach.message, cure=breach.cure), severity=severity)
