"""A translation whose facts differ from its listing's.

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
from generator.diagnostics.code import Code
from generator.diagnostics.diagnostic import Diagnostic, Related, Severity
from generator.rules.rule import Locate
from generator.schema.derived.field_description import FieldDescription, fields_of
from generator.schema.placement import Placement

CODE = Code("C406", "unfaithful-translation", Severity.WARNING, __doc__)


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
    return [field.name for field in fields_of("placement") if _stated(field, one) != _stated(field, other)]


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
