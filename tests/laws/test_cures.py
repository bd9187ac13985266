"""What a cure shows to be written is taken when it is pasted: no cure goes round in circles.

A cure that only says what to do shows nothing; those stand in INSTRUCTIONS.
"""

import re
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any, Final

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.reading.said import words
from generator.reading.yaml_tree import compose
from generator.schema.derived.trial import _refusal
from generator.schema.refusal import Refusal
from tests.laws.cures import shown
from tests.proof import tries
from tests.unit.schema.kinds.tables import KNOWN, kinds_of, modules, rows

INSTRUCTIONS: Final = re.compile(
    r"""(?x)
    (?:add\ the\ key|check|choose|copy|delete|keep|leave|remove|shorten)\b
    | write\ (?:a\ year\ from|the\ month\ as|the\ time\ as|digits\ only|it\ in\ a\ few\ words|it\ as\ the\ reference)
    | write\ the\ (?:date|number|value)\ on\ the\ same\ line
    | write\ the\ (?:name\ of\ its\ file|one\ to\ three\ fields|country\ of\ the\ workplace;)
    | write\ weeks\ or\ months,\ and
    | write\ [\d.,:-]+\ to\ [\d.,:-]+
    """
)
"""Beginnings of cures that show nothing to be pasted."""
WORDS: Final = """
12 3 850 EUR £ $ per month week year monthly - / , and or about up to at least B2 C3 English German fluent
native 2027 2027-02-28 28 Feb June summer 23:59 CET UTC noon midnight rolling ASAP end of yes no none letter
provided Portugal Congo Europe biology STEM a@harbour.example http://harbour.example www.harbour.example
localhost % hours + ~ ( ) TBD
"""
PARTS: Final = st.sampled_from(WORDS.split())


@cache
def adapter(module: ModuleType, kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(module, kind))


def refusal(module: ModuleType, kind: str, written: str) -> Refusal | None:
    """Why a kind does not take what is written; None where it does, and ValueError where that is no YAML."""
    try:
        tree, problems = compose(f"key: {written}\n", 1)
    except yaml.YAMLError as error:
        raise ValueError(written) from error
    said = words(tree) if tree else {}
    if problems or not isinstance(said, dict) or "key" not in said:
        raise ValueError(written)
    try:
        adapter(module, kind).validate_python(said["key"], context=KNOWN)
    except ValidationError as error:
        return _refusal(error.errors()[0])
    return None


def pasted(written: str, told: Refusal) -> Iterator[str]:
    """What is written, with each of what the cure shows in place of it, or of the word that was refused."""
    refused = re.match(r"`(.+?)`", told.message)
    for value in shown(told.cure):
        yield value
        yield re.sub(r"^[a-z_]+: ", "", value)
        if refused and refused[1] in written:
            yield written.replace(refused[1], value, 1)


STEPS: Final = 4
"""Of several things that are wrong each is told in its turn."""


def taken(module: ModuleType, kind: str, written: str, steps: int = STEPS) -> bool:
    """Whether following the cures of what is written comes to something that is taken, or to an instruction."""
    try:
        told = refusal(module, kind, written)
    except ValueError:
        return False
    if told is None or INSTRUCTIONS.match(told.cure):
        return True
    return steps > 0 and any(taken(module, kind, text, steps - 1) for text in dict.fromkeys(pasted(written, told)))


def circular(module: ModuleType, kind: str, written: str) -> str | None:
    """The cure of what is written, where following it leads nowhere."""
    try:
        told = refusal(module, kind, written)
    except ValueError:
        return None
    if told is None or taken(module, kind, written):
        return None
    return f"{kind}: {written} -> {told.message} -> {told.cure}"


def test_no_cure_of_a_table_goes_in_circles():
    refused = [(module, row) for module in modules() for row in rows(module) if row.read.startswith("!")]
    assert len(refused) > 150
    assert [found for module, row in refused if (found := circular(module, row.kind, row.written))] == []


KINDS: Final = [(module, kind) for module in modules() for kind in sorted(kinds_of(module))]


@settings(max_examples=tries(400), deadline=None)
@given(st.sampled_from(KINDS), st.lists(PARTS, min_size=1, max_size=4).map(" ".join))
def test_no_cure_of_anything_goes_in_circles(kind, written):
    assert circular(*kind, written) is None
