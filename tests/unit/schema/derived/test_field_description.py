"""The one description of a field: what the line says, what the type says, and what is refused."""

from dataclasses import dataclass
from typing import Annotated

import pytest
from pydantic import ConfigDict

from generator.schema.about import about
from generator.schema.choices import Mode
from generator.schema.derived.field_description import described, field_of, fields_of, groups_of
from generator.schema.kinds.text import Label
from generator.schema.marks import Asked, Control
from generator.schema.records import RECORDS


def with_field(hint):
    """The description of a record whose only field has this type."""

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Alone:
        colour: hint

    return described(Alone, "alone")[0]


SAID = about("Colour", "What colour it is.", "red")


@pytest.mark.parametrize(
    "hint",
    [
        Label | None,
        Annotated[Label, about("", "What colour it is.", "red")],
        Annotated[Label, about("Colour", "", "red")],
    ],
)
def test_a_field_without_title_description_or_example_is_refused_by_its_name(hint):
    with pytest.raises(TypeError, match=r"the field alone\.colour lacks its title, description or example"):
        with_field(hint)


def test_a_field_whose_kind_does_not_say_how_it_is_asked_for_is_refused_by_its_name():
    with pytest.raises(TypeError, match=r"the kind of the field alone\.colour does not say how it is asked for"):
        with_field(Annotated[complex, SAID])


def test_a_choice_from_no_words_is_refused_by_its_name():
    with pytest.raises(TypeError, match=r"the field alone\.colour is a choice"):
        with_field(Annotated[str, Asked(Control.CHOICE), SAID])


def test_a_key_inside_a_group_is_refused_by_its_whole_path():
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Paint:
        __pydantic_config__ = ConfigDict(extra="forbid")

        gloss: Label

    with pytest.raises(TypeError, match=r"alone\.colour\.gloss"):
        with_field(Annotated[Paint | None, SAID])


@pytest.mark.parametrize(
    ("path", "control", "many"),
    [
        ("placement.title", "line", False),
        ("placement.monitoring", "lines", False),
        ("placement.tasks", "line", True),
        ("placement.mode", "choice", False),
        ("placement.audience", "choice", True),
        ("placement.certificate", "yes-no", False),
        ("placement.places", "number", False),
        ("placement.year_of_study", "range", False),
        ("placement.posted", "date", False),
        ("placement.closed_weeks", "period", True),
        ("placement.starts", "start", True),
        ("placement.deadline", "deadline", False),
        ("placement.duration", "duration", False),
        ("placement.coordinates", "point", False),
        ("placement.apply", "address", False),
        ("placement.cost_of_living", "money", False),
        ("placement.visa", "group", False),
        ("placement.fees", "group", True),
    ],
)
def test_the_type_says_which_control_asks_for_it_and_whether_it_takes_several(path, control, many):
    field = field_of(path)

    assert (field.control, field.many) == (control, many)


def test_a_closed_list_brings_its_words_and_any_other_choice_the_name_of_its_vocabulary():
    choices = {(field.vocabulary, field.choices) for field in fields_of("placement") if field.control == "choice"}

    assert ("", tuple(Mode)) in choices
    open_ended = {name for name, words in choices if not words}
    assert open_ended == {"areas", "countries", "languages", "fields", "documents", "tags"}


def test_the_parts_of_a_group_are_described_as_far_down_as_they_go():
    assert field_of("placement.accommodation.cost.currency").vocabulary == "currencies"
    assert field_of("placement.languages.any.level").choices[0] == "A1"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("placement.summary", True),
        ("placement.city", True),
        ("placement.reference", False),
        ("placement.deadline", False),
        ("placement.documents", True),
        ("placement.application_language", False),
        ("placement.apply", True),
        ("placement.access", False),
        ("placement.access.other", True),
        ("placement.access.wheelchair", False),
        ("placement.channel.organisation.name", False),
        ("placement.channel.charges", False),
    ],
)
def test_text_and_addresses_are_words_and_all_else_is_facts(path, words):
    assert field_of(path).words is words


@pytest.mark.parametrize("record", RECORDS)
def test_every_text_of_every_field_is_a_sentence(record):
    described = [*fields_of(record), *(part for parts in groups_of(record).values() for part in parts)]

    assert [field.name for field in described if not field.text.endswith((".", "?"))] == []


@pytest.mark.parametrize("path", ["placement.pey", "placement.visa.price", "placement"])
def test_there_is_no_field_where_none_is(path):
    with pytest.raises(KeyError, match=path):
        field_of(path)
