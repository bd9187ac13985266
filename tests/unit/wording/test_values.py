"""Any value of any field in words, by the control that asks for it."""

import pytest

from generator.reading.vocabularies import standard_words
from generator.schema.derived.field_description import field_of
from generator.wording.wording import Wording
from tests.unit.schema.stated import placement

VALUES = Wording.of("en", (), standard_words()).values
STATED = placement()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("title", "Robotics intern"),
        ("apply", "https://harbour.example/apply"),
        ("country", "Portugal"),
        ("mode", "On site"),
        ("certificate", "Yes"),
        ("places", "2"),
        ("year_of_study", "2–4"),
        ("posted", "20 November 2026"),
        ("ends", "September 2027"),
        ("deadline", "28 February 2027"),
        ("duration", "10–14 weeks"),
        ("cost_of_living", "300–400\u00a0EUR a\u00a0month"),
        ("coordinates", "40.64, -8.65"),
    ],
)
def test_one_value_is_said_as_its_control_has_it(name, words):
    assert VALUES.said(getattr(STATED, name), field_of(f"placement.{name}")) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("fields", "Electronics and automation"),
        ("application_language", "English"),
        ("documents", "CV"),
        ("closed_weeks", "2 Aug 2027 – 15 Aug 2027"),
        ("audience", "Students"),
    ],
)
def test_of_several_each_is_said_by_itself(name, words):
    assert VALUES.said(getattr(STATED, name)[0], field_of(f"placement.{name}")) == words


def test_currencies_have_their_names_too():
    assert VALUES.said("EUR", field_of("placement.pay.currency")) == "Euro"
