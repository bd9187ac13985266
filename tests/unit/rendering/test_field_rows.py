"""The fields of a placement as rows: what is stated, what is missed, and what the page draws by itself."""

from gettext import NullTranslations

from generator.reading.vocabularies import standard_words
from generator.rendering.field_rows import FieldRows
from generator.wording.wording import Wording
from tests.unit.catalogue.stated import placement

ELSEWHERE = ("deadline", "status", "posted", "verified", "apply")
ROWS = FieldRows(Wording.of("en", (), standard_words()), "en")


def rows(groups, said=(), **asked):
    return [(str(row.title), row.said or row.listed) for row in ROWS(placement(**dict(said)), groups, **asked)]


def test_a_field_that_is_stated_has_its_title_and_its_value_in_words():
    assert rows(("Supervision",), {"contact_hours": "4.5"}) == [("Contact hours a week", "4.5")]


def test_what_is_not_stated_has_a_row_only_where_it_matters():
    assert rows(("Learning",)) == []
    assert rows(("Learning",), matters=("certificate",)) == [("Certificate", ())]


def test_texts_are_listed_and_words_of_ours_stand_in_a_row():
    assert rows(("Learning",), {"tasks": "[Count birds, Map marsh]"}) == [("Tasks", ("Count birds", "Map marsh"))]
    assert rows(("Who",), {"nationality": "[PT, ES]"}) == [("Citizens only of", "Portugal, Spain")]


def test_a_group_has_a_row_for_each_of_its_parts_and_misses_those_that_matter():
    said = {"insurance": "{accident: yes}"}

    assert rows(("Protection",), said, matters=("insurance.accident", "insurance.health")) == [
        ("Accident insurance", "Yes"),
        ("Health insurance", ()),
    ]
    assert rows(("Protection",), matters=("insurance.health",)) == [("Health insurance", ())]


def test_what_stands_elsewhere_has_no_row():
    assert rows(("Where",), {"region": "Centro"}, elsewhere=("country", "city", "mode")) == [("Region", "Centro")]


def test_what_the_page_draws_is_named_and_only_where_it_is_stated():
    asked = {"groups": ("Money",), "special": {"pay", "fees"}}

    assert [row.special for row in ROWS(placement(pay="unpaid"), **asked)] == ["pay"]


def test_that_there_are_no_fees_is_a_statement_and_that_there_are_no_tasks_is_none():
    assert [row.special for row in ROWS(placement(fees="none"), ("Money",), {"fees"})] == ["fees"]
    assert [row.special for row in ROWS(placement(tasks="[]"), ("Learning",), {"tasks"})] == []


def test_only_texts_of_the_listing_are_in_its_own_language():
    stated = placement(airport="Porto (OPO)", cost_of_living="600 EUR per month", documents="[CV]")

    assert [row.own for row in ROWS(stated, ("Living", "Applying"), elsewhere=("deadline", "apply", "status"))] == [
        *(False, True),
        False,
    ]


def test_an_address_leads_somewhere():
    stated = placement(code_of_conduct="https://harbour.example/conduct")

    assert [row.link for row in ROWS(stated, ("Access",))] == [True]


def test_words_of_the_catalogues_own_say_their_language_and_names_of_countries_are_in_ours():
    french = FieldRows(Wording("fr", NullTranslations(), standard_words()), "en")
    said = placement(documents="[CV]", nationality="[PT, ES]")

    (listed,) = (row.listed for row in french(said, ("Applying",), elsewhere=ELSEWHERE) if row.listed)
    assert listed == ('<bdi lang="en" dir="ltr">CV</bdi>',)
    assert [row.said for row in french(said, ("Who",))] == ["Portugal, Espagne"]
