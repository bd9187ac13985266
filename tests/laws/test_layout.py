"""Laying a file out never changes what it says, comes to rest at once, and leaves every comment and text as it was."""

import re
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.mending.layout import laid_out, same
from generator.reading.content_files import read_sources
from generator.reading.read import record_in
from generator.reading.source import Source
from generator.reading.vocabularies import read_vocabularies, standard_words
from generator.reading.yaml_tree import compose
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.field_description import fields_of
from tests.laws.test_schema_agrees import WRITTEN, core, validator
from tests.proof import tries

ROOT = Path(__file__).parents[2]
KNOWN = standard_words()
PATH = "content/placements/harbour/robotics.md"
NAMES = [field.name for field in fields_of("placement")]
REQUIRED = {field.name: as_yaml(field.example) for field in fields_of("placement") if field.required}
BODY = "# About\n\nA text, *as it is*:  two spaces.\n- a\n\t- b   \n"


def source(front: str, end: str = "\n", lead: str = "") -> Source:
    return Source.of(PATH, f"{lead}---\n{front}---\n{BODY}".replace("\n", end).encode())


def text_of(source: Source) -> str:
    return source.data.decode()


def after(source: Source, known=KNOWN) -> Source:
    made = laid_out([source], known)
    return Source.of(source.path, made[0].after.encode()) if made else source


def comments(text: str) -> list[str]:
    return sorted(re.findall(r"^#.*$", text, re.MULTILINE))


@st.composite
def fronts(draw):
    """A front matter in some order, with comments, some keys of it written in some way."""
    keys = draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True))
    lines = REQUIRED | {key: draw(WRITTEN) for key in keys}
    names = draw(st.permutations(list(lines)))
    notes = draw(st.sets(st.sampled_from(names), max_size=3))
    return "".join((f"# on {name}\n" if name in notes else "") + f"{name}: {lines[name]}\n" for name in names)


@settings(max_examples=tries(150), deadline=None)
@given(fronts(), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\ufeff", "\n\n"]))
def test_a_file_says_the_same_laid_out_and_is_laid_out_once(front, end, lead):
    before = source(front, end, lead)
    once = after(before)
    (_, record), (_, then) = record_in(before, KNOWN), record_in(once, KNOWN)
    assert record == then or same(record, then)
    assert after(once).data == once.data
    assert comments(text_of(once)) == comments(text_of(before))
    assert text_of(once).endswith(BODY.replace("\n", end))
    if end == "\r\n":
        assert "\n" not in text_of(once).replace("\r\n", "")


@settings(max_examples=tries(150), deadline=None)
@given(st.sampled_from([field for field in fields_of("placement") if not field.parts]), WRITTEN)
def test_what_it_writes_the_schema_takes(field, written):
    lines = REQUIRED | {field.name: written}
    before = source("".join(f"{name}: {value}\n" for name, value in lines.items()))
    _, record = record_in(after(before), KNOWN)
    if record is not None and not field.many:
        tree, _ = compose(text_of(after(before)).split("---\n")[1], 1)
        assert list(validator("placement").iter_errors(core(tree))) == []


@cache
def demonstration() -> list[Source]:
    return list(read_sources(ROOT).sources)


def test_the_demonstration_is_laid_out():
    words, _ = read_vocabularies(demonstration())
    assert [each.path for each in laid_out(demonstration(), words)] == []
