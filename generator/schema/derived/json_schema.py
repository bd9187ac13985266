"""JSON Schema (draft 2020-12) of each record, for editors and for other programs."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from generator.schema.derived.field_description import FieldDescription, fields_of, groups_of
from generator.schema.records import RECORDS, reader
from generator.vocabularies.areas import areas
from generator.vocabularies.standard import countries, currencies, fields, languages
from generator.vocabularies.vocabulary import Vocabulary

VERSION: Final = 1
Json = dict[str, Any]
_NOT_STATED: Final = "not_stated"
_LEFT_OUT: Final[Json] = {
    "title": "Not stated",
    "description": "A key that is empty, or says `not stated`, states nothing; it may as well be left out.",
    "anyOf": [{"type": "null"}, {"type": "string", "pattern": "^[nN][oO][tT][ -][sS][tT][aA][tT][eE][dD]$"}],
}


def json_schema(record: str) -> Json:
    """The JSON Schema of the record called `record`; raises KeyError where there is none."""
    if record not in RECORDS:
        raise KeyError(record)
    schema = reader(record).json_schema()
    told: Json = {"$schema": "https://json-schema.org/draft/2020-12/schema", "x-version": VERSION, **schema}
    _open(told, fields_of(record))
    either = [field for field in fields_of(record) if field.unless]
    if either:
        told["allOf"] = [{"anyOf": [{"required": [each.name]}, {"required": [each.unless]}]} for each in either]
    parts = told.setdefault("$defs", {})
    for group, described in groups_of(record).items():
        _open(parts[group.__name__], described)
    used: set[str] = set()
    named: Json = _with_vocabularies(told, used)
    if record == "placement":
        _carrying(named, json_schema("organisation"))
    named["$defs"] |= {name: _vocabulary(name) for name in sorted(used)} | {_NOT_STATED: _LEFT_OUT}
    return named


def _carrying(placement: Json, organisation: Json) -> None:
    """Let the first placement of an organisation bring it along in a block of its own."""
    placement["$defs"] |= organisation.pop("$defs")
    del organisation["$schema"], organisation["x-version"]
    placement["properties"]["organisation"] = organisation | {
        "title": "Organisation",
        "description": "Whose placement it is, in its first one alone; `catalog tidy` moves it into a file of its own.",
        "examples": [{field.name: field.example for field in fields_of("organisation") if field.required}],
    }


def records() -> tuple[str, ...]:
    """The names that `json_schema` knows."""
    return tuple(RECORDS)


def _open(group: Json, fields: Iterable[FieldDescription]) -> None:
    """Describe each key of a group, and let an optional one be empty.

    pydantic says how values are written and what they are when left out; a default that only says that nothing is
    stated is dropped.
    """
    for field in fields:
        told = group["properties"][field.name]
        about: Json = {"title": field.title, "description": field.text, "examples": [field.example]}
        written = {key: value for key, value in told.items() if key not in {*about, "default"}}
        if not field.required or field.unless:
            if told.get("default") not in (None, []) and not isinstance(told["default"], dict):
                about["default"] = told["default"]
            ways = written["anyOf"] if set(written) == {"anyOf"} else [written]
            stated = [way for way in ways if way != {"type": "null"}]
            written = {"anyOf": [*stated, {"$ref": f"#/$defs/{_NOT_STATED}"}]}
        group["properties"][field.name] = {**about, **written}


def _with_vocabularies(node: Any, used: set[str]) -> Any:
    """`node` with a reference in the place of each word of a vocabulary; `used` gathers which ones."""
    if isinstance(node, list):
        return [_with_vocabularies(item, used) for item in node]
    if not isinstance(node, dict):
        return node
    if "x-vocabulary" in node:
        used.add(node["x-vocabulary"])
        about = {key: value for key, value in node.items() if key not in {"type", "x-vocabulary"}}
        return {**about, "$ref": f"#/$defs/{node['x-vocabulary']}"}
    return {key: _with_vocabularies(value, used) for key, value in node.items()}


def _slugs(vocabulary: Vocabulary) -> list[str]:
    return [entry.slug for entry in vocabulary.entries.values()]


def _keys(vocabulary: Vocabulary) -> list[str]:
    return list(vocabulary.entries)


def _names(vocabulary: Vocabulary) -> list[str]:
    return [entry.name for entry in vocabulary.entries.values()]


_VOCABULARIES: Final[dict[str, tuple[Callable[[], Vocabulary], Callable[[Vocabulary], list[str]], str]]] = {
    "areas": (areas, _names, "A country, a region such as Europe, a group of countries such as the EU, or `anywhere`."),
    "countries": (countries, _names, "A country or territory: its English name, an ISO 3166-1 code, or another name."),
    "languages": (languages, _names, "A language: its English name, or its BCP 47 code."),
    "currencies": (currencies, _keys, "A currency: its ISO 4217 code, or its English name."),
    "fields": (fields, _slugs, "A field of education of ISCED-F 2013: its slug, its name or its code."),
}


def _vocabulary(name: str) -> Json:
    """The words of a vocabulary for editors to offer; others are understood too, and a catalogue may add some."""
    vocabulary, words, description = _VOCABULARIES[name]
    kinds = ["string", "integer"] if name == "fields" else ["string"]
    offered = {"enum": words(vocabulary())}
    return {"title": vocabulary().title.capitalize(), "description": description, "anyOf": [offered, {"type": kinds}]}
