"""Words into records: the one crossing from what people wrote to what is true."""

from dataclasses import fields, replace
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics.diagnostic import Diagnostic, Fix
from generator.diagnostics.place import Place
from generator.reading.document import Document, Route
from generator.reading.said import not_stated, stated, words
from generator.reading.slips import ELSEWHERE, meant, spelt
from generator.reading.yaml_tree import Mapping, Node, Scalar, Sequence
from generator.schema import codes
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import field_of, lacking, unknowable
from generator.schema.records import RECORDS, Record, reader
from generator.schema.refusal import Refusal
from generator.schema.words import Words
from generator.vocabularies.standard import tender

_ONE_VALUE: Final = "write one value after the key, without `- ` or brackets"
MISSING: Final = frozenset({"missing", "missing_argument", "missing_keyword_only_argument"})


def read_record(kind: str, document: Document, known: Words) -> tuple[Record | None, list[Diagnostic]]:
    """Make the record called `kind` from a document's front matter; every fault of every field is reported at once."""
    if document.front is None:
        return None, []
    return read_mapping(kind, document, document.front, (), known)


def read_mapping(
    kind: str, document: Document, front: Mapping, route: Route, known: Words
) -> tuple[Record | None, list[Diagnostic]]:
    """The same for one mapping that stands at `route` of a document."""
    said = words(front)
    if not isinstance(said, dict):
        raise TypeError("a mapping's words are a dict")
    said |= {
        key.text: words(value) for key, value in front.entries if key.text in unknowable(kind) and not_stated(value)
    }
    renamed, misspelt = _spelt(kind, document, front, said)
    named = frozenset(said) | document.broken if not route else frozenset(said)
    named |= {key.text for key, value in front.entries if not_stated(value)}
    misspelt += [_missing(kind, document, route, (name,)) for name in lacking(kind, named)]
    try:
        return reader(kind).validate_python(said, context=_here(said, known)), misspelt
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        telling = [fault for fault in _telling(faults) if not _broken(document, fault)]
        return None, misspelt + [_diagnosed(kind, document, route, renamed, fault) for fault in telling]


def _here(said: dict[str, object], known: Words) -> Words:
    """`known` as it is meant in the countries that a record states: a sign of money is that of theirs."""
    places = said.get("locations")
    stated = [said.get("country"), *(places if isinstance(places, list) else [places])]
    names = [each.get("country") if isinstance(each, dict) else each for each in stated]
    within = known.of("countries")
    keys = [within.find(name) for name in names if within and isinstance(name, str)]
    money = {currency for key in keys if key for currency in tender(key)}
    return replace(known, here={"currencies": money}) if money else known


def _broken(document: Document, fault: ErrorDetails) -> bool:
    """Whether a key is only missed because its value could not be read, which has been said."""
    return fault["type"] in MISSING and str(fault["loc"][0]) in document.broken


def _telling(faults: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out that a list is too short where it is so only because its items were refused."""
    return [fault for fault in faults if not (fault["type"] == "too_short" and _refused_within(fault, faults))]


def _refused_within(short: ErrorDetails, faults: list[ErrorDetails]) -> bool:
    depth = len(short["loc"])
    return any(len(fault["loc"]) > depth and fault["loc"][:depth] == short["loc"] for fault in faults)


def _spelt(
    kind: str, document: Document, front: Mapping, said: dict[str, object]
) -> tuple[dict[str, str], list[Diagnostic]]:
    """Report keys the record does not have; take a near miss for the key that was meant, so that its value counts."""
    allowed = [field.name for field in fields(RECORDS[kind])]
    renamed: dict[str, str] = {}
    misspelt = []
    for key, value in front.entries:
        if key.text in allowed or key.text in {"", "<<"}:
            said.pop("", None)
            said.pop("<<", None)
            continue
        near = meant(key.text, allowed)
        near = None if near in said else near
        content = said.pop(key.text, None)
        if near and stated(value):
            said[near] = content
            renamed[near] = key.text
        misspelt.append(_unknown(document.place(key.span), key.text, near, allowed))
    return renamed, misspelt


def _unknown(place: Place, key: str, near: str | None, allowed: list[str]) -> Diagnostic:
    shown = key[:60]
    if near:
        message = f"unknown key `{shown}`, did you mean `{near}`?"
        return codes.UNKNOWN_KEY.at(place, message, cure=f"write {near}:", fix=Fix.at(place, near))
    listed = f"use one of the keys of the reference ({', '.join(allowed[:6])}, …), or say it in the text below"
    cure = ELSEWHERE.get(spelt(key), listed)
    return codes.UNKNOWN_KEY.at(place, f"unknown key `{shown}`", cure=cure)


def _diagnosed(kind: str, document: Document, route: Route, renamed: dict[str, str], fault: ErrorDetails) -> Diagnostic:
    loc = tuple(fault["loc"])
    if loc and str(loc[0]) in renamed:
        loc = (renamed[str(loc[0])], *loc[1:])
    context = fault.get("ctx") or {}
    refusal = context.get("error")
    if isinstance(refusal, Refusal):
        return _refused(document, (*route, *loc), refusal)
    if fault["type"] in MISSING:
        return _missing(kind, document, route, loc)
    if fault["type"] == "unexpected_keyword_argument":
        cure = "check its spelling in the reference, or leave it out"
        return codes.UNKNOWN_KEY.at(document.key(*route, *loc), f"unknown key `{str(loc[-1])[:60]}`", cure=cure)
    return _by_pydantic(document.at(*route, *loc), fault)


def _refused(document: Document, route: Route, refusal: Refusal) -> Diagnostic:
    """Say of a wrong shape what stands there; a colon inside a text makes a key of what is before it."""
    place, node = document.at(*route), document.node(*route)
    if refusal.code is not codes.WRONG_SHAPE or node is None or isinstance(node, Scalar):
        return refusal.code.at(place, refusal.message, cure=_in_its_place(refusal, node))
    if isinstance(node, Sequence):
        items = [as_yaml(each.text) for each in node.items[:3] if isinstance(each, Scalar) and each.text]
        cure = f"write one of them, without `- ` or brackets: {' or '.join(items)}" if items else _ONE_VALUE
        return refusal.code.at(place, f"{refusal.message}, and this is a list", cure=cure)
    message = f"{refusal.message}, and this is a key with a value, because of the colon"
    return refusal.code.at(place, message, cure="put the whole text in double quotes, the colon too")


def _in_its_place(refusal: Refusal, node: Node | None) -> str:
    """The cure; where the word is part of a longer value, the whole of that with each of what may take its place."""
    whole = node.text if isinstance(node, Scalar) else ""
    if not refusal.instead or refusal.word == whole or refusal.word not in whole:
        return refusal.cure
    before, _, behind = whole.partition(refusal.word)
    return "write " + " or ".join(" ".join(f"{before} {each} {behind}".split()) for each in refusal.instead)


def _missing(kind: str, document: Document, route: Route, loc: Route) -> Diagnostic:
    name = str(loc[-1])
    place = document.key(*route, *loc) if len(loc) == 1 else document.at(*route, *loc[:-1])
    example = as_yaml(field_of(f"{kind}.{name}").example) if len(loc) == 1 else ""
    cure = f"add a line such as  {name}: {example}" if example else f"add the key {name}"
    return codes.MISSING_KEY.at(place, f"`{name}` is missing", cure=cure)


def _by_pydantic(place: Place, fault: ErrorDetails) -> Diagnostic:
    """Say in our words what pydantic found by itself; only shapes and sizes are left to it."""
    kind, context = fault["type"], fault.get("ctx") or {}
    if kind in {"too_long", "string_too_long"}:
        most = context.get("max_length")
        if kind == "too_long":
            told = f"this list has {context.get('actual_length')} items, and there is room for {most}"
            return codes.OUT_OF_RANGE.at(place, told, cure=f"keep the {most} that matter most")
        return codes.WRONG_LENGTH.at(place, f"there is room for {most} characters", cure="shorten it")
    if kind in {"too_short", "string_too_short"}:
        return codes.OUT_OF_RANGE.at(place, "there is nothing here", cure="write at least one, or leave the key out")
    cure = "write one `key: value` a line, indented by two spaces"
    if kind.startswith(("tuple", "list", "iterable")):
        cure = "write a list: one `- item` a line, or [item, item]"
    return codes.WRONG_SHAPE.at(place, "this has the wrong shape", cure=cure)
