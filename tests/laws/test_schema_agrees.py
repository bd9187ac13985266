"""What is written as the reference has it, reader and JSON Schema accept: an editor never marks a canonical form.

People write a value in many more ways than the schema tells; whatever the reader accepts has one form that both accept,
and that says the same. Both see the same YAML: the reader its words, the schema what the core schema of YAML 1.2 makes
of them. Texts are written plainly: composed, with single blanks, so that their lengths are the same on both sides.
"""

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.reading.said import words
from generator.reading.vocabularies import standard_words
from generator.reading.yaml_tree import Mapping, Scalar, compose
from generator.schema.as_yaml import as_yaml
from generator.schema.derived.as_written import as_written
from generator.schema.derived.field_description import fields_of
from generator.schema.derived.json_schema import json_schema
from generator.schema.derived.trial import refusals
from generator.schema.records import RECORDS, reader
from tests.proof import tries

KNOWN = standard_words()
FIELDS = [(record, field.name) for record in RECORDS for field in fields_of(record)]


@cache
def validator(record):
    Draft202012Validator.check_schema(json_schema(record))
    return Draft202012Validator(json_schema(record))


def core(node):
    """A YAML tree as the core schema of YAML 1.2.2 (10.3) reads it."""
    if isinstance(node, Scalar):
        return resolved(node.text) if node.plain else node.text
    if isinstance(node, Mapping):
        return {key.text: core(value) for key, value in node.entries}
    return [core(item) for item in node.items]


def resolved(text):
    if text in {"", "~", "null", "Null", "NULL"}:
        return None
    if text in {"true", "True", "TRUE", "false", "False", "FALSE"}:
        return text.casefold() == "true"
    if re.fullmatch(r"[-+]?[0-9]+", text):
        return int(text)
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", text):
        return float(text)
    return text


def required(record):
    return {field.name: as_yaml(field.example) for field in fields_of(record) if field.required}


def tree_of(record, key, yaml):
    lines = required(record) | {key: yaml}
    return compose("".join(f"{name}: {value}\n" for name, value in lines.items()), 1)


def read(record, key, yaml):
    """What the reader makes of `key: yaml`; None where it refuses it."""
    tree, problems = tree_of(record, key, yaml)
    said = words(tree)
    if problems or key not in said or refusals(record, said, KNOWN):
        return None
    return getattr(reader(record).validate_python(said, context=KNOWN), key)


def agrees(record, key, yaml):
    """Whether the reader accepts `key: yaml`; fails where its canonical form says something else, or is not taken."""
    value = read(record, key, yaml)
    if value is None:
        return False
    field = next(each for each in fields_of(record) if each.name == key)
    canonical = as_yaml(as_written(value, field))
    assert read(record, key, canonical) == value, f"{key}: {yaml} -> {canonical}"
    assert taken(record, key, canonical), f"{key}: {yaml} -> {canonical}"
    return True


def test_the_example_of_every_field_is_accepted_by_both():
    examples = [(record, field.name, as_yaml(field.example)) for record in RECORDS for field in fields_of(record)]
    assert [example for example in examples if not agrees(*example)] == []


def taken(record, key, yaml):
    """Whether the schema takes `key: yaml` beside what is required."""
    tree, _ = tree_of(record, key, yaml)
    return not list(validator(record).iter_errors(core(tree)))


def test_a_key_that_says_nothing_is_accepted_where_it_is_optional():
    optional = [(record, key) for record, key in FIELDS if key not in required(record)]
    nothings = ("", "~", "null", "not stated", "Not-Stated")
    assert [(*field, nothing) for field in optional for nothing in nothings if not taken(*field, nothing)] == []


@pytest.mark.parametrize(
    ("record", "key", "yaml"),
    [
        ("placement", "title", "2027"),
        ("placement", "fields", "0714"),
        ("placement", "fields", "[0714, robotics]"),
        ("placement", "mode", "On Site"),
        ("placement", "mode", "'in_person'"),
        ("placement", "schedule", "FULL-TIME"),
        ("placement", "country", "NO"),
        ("placement", "certificate", "true"),
        ("placement", "certificate", "Off"),
        ("placement", "hours_per_week", "37.50"),
        ("placement", "hours_per_week", "'37.5'"),
        ("placement", "places", "2.0"),
        ("placement", "year_of_study", "3"),
        ("placement", "year_of_study", "2 to 4"),
        ("placement", "coordinates", "[40.64, -8.65]"),
        ("placement", "starts", "FLEXIBLE"),
        ("placement", "starts", "2027-6-1"),
        ("placement", "duration", "3 – 6 Months"),
        ("placement", "deadline", "2027-02-28 17:00 Europe/Lisbon"),
        ("placement", "audience", "Students"),
        ("placement", "languages", "English B2"),
        ("placement", "languages", "{language: English, level: b2}"),
        ("placement", "languages", "{all: [English B2, {any: [French, German B1]}]}"),
        ("placement", "languages", "{any: [{language: French}, German B1]}"),
        ("placement", "skills", "Python"),
        ("placement", "skills", "[365, {skill: Python, level: Some Practice}]"),
        ("placement", "pay", "unpaid"),
        ("placement", "pay", "false"),
        ("placement", "pay", "EUR 800-1000 a month"),
        ("placement", "pay", "{paid: yes, amount: 850.50, currency: euro, period: monthly}"),
        ("placement", "deductions", "none"),
        ("placement", "deductions", "{percent: 10 - 20 %}"),
        ("placement", "fees", "none"),
        ("placement", "fees", "false"),
        ("placement", "fees", "{amount: 40, currency: EUR, purpose: Card}"),
        ("placement", "covers", "{travel: true, meals: Partially, insurance: }"),
        ("placement", "accommodation", "helped"),
        ("placement", "accommodation", "{offer: Provided, cost: {amount: 300, currency: EUR, period: month}}"),
        ("placement", "visa", "letter"),
        ("placement", "supervisor", "Senior ecologist"),
        ("placement", "channel", "School"),
        ("placement", "tags", "[2027, true, robotics]"),
        ("organisation", "size", "'<=250'"),
        ("organisation", "domains", "harbour.example"),
        ("site", "per_page", "50"),
        ("site", "standards", "{iaeste: Enforced}"),
    ],
)
def test_common_ways_of_writing_are_accepted_by_both(record, key, yaml):
    assert agrees(record, key, yaml)
    assert taken(record, key, yaml)


def words_of(text):
    return st.sampled_from(text.split())


ATOMS = words_of(
    """yes No TRUE false none paid unpaid 0 1 2.0 3.50 12 2-4 10% 2027 0714 071 EUR euro month monthly host school
    on-site ON_SITE remote bachelor PhD student B2 c1 English en Portugal PT 2027-02-28 2027-06 rolling flexible
    provided helped partly letter open filled required comfortable shown robotics https://harbour.example
    a@harbour.example harbour.example company NGO small main"""
) | st.sampled_from(
    [
        "850 EUR per month",
        "12 weeks",
        "1 year",
        "three months",
        "84 days",
        "38,5",
        "40 hours",
        "3rd",
        "English B2",
        "June 2027",
        "mid February",
        "40.6, -8.6",
    ]
)
KEYS = words_of(
    """any all language level amount currency period paid basis percent purpose travel meals insurance offer by
    cost needed support paid_by position name consent accident wheelchair other through charges skill weight iaeste"""
)
WRITTEN = st.recursive(
    ATOMS | ATOMS.map(lambda word: f"'{word}'") | ATOMS.map(lambda word: f" {word.upper()} "),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: "[" + ", ".join(items) + "]")
        | st.dictionaries(KEYS, inner, max_size=3).map(
            lambda group: "{" + ", ".join(f"{key}: {value}" for key, value in group.items()) + "}"
        )
    ),
    max_leaves=5,
)


@settings(max_examples=tries(400))
@given(st.sampled_from(FIELDS), WRITTEN)
def test_whatever_the_reader_accepts_has_a_form_that_both_accept(field, yaml):
    agrees(*field, yaml)


@given(
    st.sampled_from(FIELDS),
    st.lists(
        st.sampled_from([str.upper, str.lower, str.title, "[{}]".format, "'{}'".format, "  {} ".format]), max_size=2
    ),
)
def test_however_an_example_is_spelt_both_agree(field, changes):
    yaml = as_yaml(next(each.example for each in fields_of(field[0]) if each.name == field[1]))
    for change in changes:
        yaml = change(yaml) if "'" not in yaml else yaml
    agrees(*field, yaml)


@given(st.sampled_from(["title", "summary", "city", "tags", "tasks", "skills"]), st.text("aé界 0.-", max_size=140))
def test_texts_are_accepted_alike(key, text):
    agrees("placement", key, as_yaml(" ".join(text.split())))
