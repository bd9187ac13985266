"""A placement that states everything, and the same with one value changed, to try what is made of each field."""

from collections.abc import Iterator
from decimal import Decimal

from generator.reading.read import read
from generator.reading.source import Source
from generator.reading.vocabularies import standard_words
from generator.schema.about import Example
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import FieldDescription, fields_of
from generator.schema.placement import Placement

_WORDS = standard_words()
_OTHER = {
    "line": "another-text",
    "lines": "Another text",
    "address": "https://other.example/",
    "date": "2027-01-05",
    "period": "2027-08-03 to 2027-08-14",
    "start": "2027-07",
    "deadline": "2027-03-05",
    "duration": "3 months",
    "point": "41.1, -8.6",
    "range": "3-5",
}
_OTHER_OF = {"recruited": "4 of 12", "formerly": "harbour/another"}
_OTHER_WORDS = {"areas": "Japan", "countries": "Japan", "languages": "Polish", "currencies": "CHF", "fields": "physics"}


def paths(within: tuple[FieldDescription, ...] = fields_of("placement")) -> Iterator[tuple[FieldDescription, ...]]:
    """The way to every value that is no group: the field, or a field and the keys inside it."""
    for field in within:
        if field.parts:
            yield from ((field, *rest) for rest in paths(field.parts))
        else:
            yield (field,)


def dotted(path: tuple[FieldDescription, ...]) -> str:
    """The path as one writes it."""
    return ".".join(field.name for field in path)


def placement(changed: tuple[FieldDescription, ...] = (), without: tuple[str, ...] = ()) -> Placement:
    """The placement that states every field by its example, but for the value at the path that is `changed`.

    Fields, and keys inside groups, that are named in `without` are left out.
    """
    stated = [field for field in fields_of("placement") if field.name not in without]
    values = {field.name: _value(field, changed, without) for field in stated}
    front = "".join(f"{name}: {as_yaml(value)}\n" for name, value in values.items())
    source = Source.of("content/placements/harbour/robotics.md", f"---\n{front}---\n\nText.\n".encode())
    checked, _ = read(source, _WORDS)
    assert isinstance(checked.record, Placement), checked.diagnostics
    return checked.record


def _value(field: FieldDescription, changed: tuple[FieldDescription, ...], without: tuple[str, ...]) -> Example:
    here = bool(changed) and changed[0] is field
    inside = changed[1:] if here else ()
    if field.parts:
        group = {part.name: _value(part, inside, without) for part in field.parts if part.name not in without}
        return [group] if field.many else group
    if not here:
        return field.example
    return [_other(field)] if field.many else _other(field)


def _other(field: FieldDescription) -> str:
    if field.name in _OTHER_OF:
        return _OTHER_OF[field.name]
    if field.control in _OTHER:
        return _OTHER[field.control]
    if field.control == "yes-no":
        return "no" if field.example == "yes" else "yes"
    if field.control == "number":
        return str(Decimal(str(field.example)) + 1)
    said = [field.example] if isinstance(field.example, str) else field.example
    return next((word for word in field.choices if word not in said), _OTHER_WORDS.get(field.vocabulary, "Another"))
