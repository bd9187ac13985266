"""A translation whose facts differ from its listing's, or its report's.

Readers of two languages must find the same dates, places and sums. Text is translated, and an address may lead to the
page in that language; all else has to be the same, inside groups of keys as well.

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
from typing import Any

from generator.catalogue.catalogue import Catalogue
from generator.catalogue.entries import ReportEntry
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate
from generator.schema.derived.field_description import FieldDescription, fields_of
from generator.schema.report import Report

CODE = Code("C406", "unfaithful-translation", Severity.WARNING, __doc__)


def check(catalogue: Catalogue, locate: Locate) -> Iterator[Diagnostic]:
    """Yield the diagnostic."""
    for listing in catalogue.listings:
        for other in catalogue.translations.get(listing.id, ()):
            for key in _unlike("placement", listing.placement, other.placement):
                yield _told(locate, key, "listing", listing.path, other.path)
    first: dict[tuple[str, str], ReportEntry] = {}
    for entry in sorted(catalogue.of(Report), key=lambda entry: entry.language):
        one = first.setdefault((entry.listing_id, entry.slug), entry)
        for key in _unlike("report", one.record, entry.record):
            yield _told(locate, key, "report", one.path, entry.path)


def _told(locate: Locate, key: str, original: str, path: str, translation: str) -> Diagnostic:
    """The diagnostic; `original` is what the record at `path` is called."""
    message = f"`{key}` differs from the {original} that this translates"
    related = (Related(place=locate(path, key), message=f"the {original}"),)
    cure = f"write what the {original} says; a fact that it leaves out is left out here, too"
    return CODE.at(locate(translation, key), message, cure=cure, related=related)


def _unlike(record: str, one: Any, other: Any) -> list[str]:
    """The keys of two records of a kind whose facts differ."""
    return [field.name for field in fields_of(record) if _stated(field, one) != _stated(field, other)]


def _stated(field: FieldDescription, record: Any) -> Any:
    """What `record` states as a fact in `field`, without the words in it; None where it states none."""
    value = getattr(record, field.name)
    if field.words or value is None:
        return None
    if not field.parts:
        return value
    if field.many:
        return [_facts(field, one) for one in value]
    return _facts(field, value) or None


def _facts(group: FieldDescription, value: Any) -> dict[str, Any]:
    stated = {part.name: _stated(part, value) for part in group.parts}
    return {name: fact for name, fact in stated.items() if fact is not None}
