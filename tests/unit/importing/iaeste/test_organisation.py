import pytest

from generator.importing.employer import slug_of
from generator.importing.iaeste.organisation import assumed, country_of, organisation
from generator.reading.layout import name_fault
from generator.reading.vocabularies import standard_words
from tests.unit.importing.rows import row

WORDS = standard_words()


def made(**said):
    return organisation([row(**{"Ref_No": "NO-1", "Employer": "Fjord AS", "Country": "Norway"} | said)], WORDS)


def front(**said):
    return made(**said)[0].front()


def test_it_has_the_employer_s_name_and_its_seat_in_the_country_of_the_offer():
    assert front() == {"name": "Fjord AS", "kind": "company", "country": "Norway"}


@pytest.mark.parametrize(
    ("employer", "kind"),
    [
        ("University of Bergen", "university"),
        ("Technische Hochschule Bergen", "university"),
        ("Ocean Foundation", "non-profit"),
        ("National Weather Service", "public-body"),
        ("Institute of Tides", "public-body"),
        ("Schoolbus Ltd", "company"),
    ],
)
def test_its_kind_is_guessed_from_its_name(employer, kind):
    assert front(Employer=employer)["kind"] == kind


@pytest.mark.parametrize(("staff", "size"), [("250", "up-to-250"), ("251", "over-250"), ("0", None), ("many", None)])
def test_its_size_is_that_of_its_staff(staff, size):
    assert front(Employees=staff).get("size") == size


def test_its_business_is_its_sector_or_where_that_is_long_its_summary_or_else_text():
    assert front(Business="Meters")["sector"] == "Meters"
    assert front(Business="m" * 81)["summary"] == "m" * 81
    draft, text = made(Business="m" * 301)
    assert ({"sector", "summary"} & draft.front().keys(), "m" * 301 in text) == (set(), True)


def test_only_an_https_website_is_its_website_and_another_is_text():
    assert front(Website="https://fjord.example/")["website"] == "https://fjord.example/"
    draft, text = made(Website="http://fjord.example/")
    assert ("website" in draft.front(), "http://fjord.example/" in text) == (False, True)


def test_what_all_its_offers_say_of_it_is_told_once_each():
    rows = [row(Employer="Fjord AS", Country="Norway", Address1=street) for street in ("Kaien 3", "Kaien 3", "Kaien 5")]
    text = organisation(rows, WORDS)[1]
    assert [text.count(street) for street in ("Kaien 3", "Kaien 5")] == [1, 1]


def test_what_was_assumed_is_told():
    assert (
        assumed(row(Employer="Fjord AS"), made()[0]).message
        == "Fjord AS is taken for a company with its seat in Norway"
    )


def test_a_country_goes_by_its_english_name_and_one_that_is_not_known_as_it_stands():
    assert [country_of(row(Country=said), WORDS) for said in ("Norge", "Atlantis")] == ["Norway", "Atlantis"]


@pytest.mark.parametrize("employer", ["Fjord AS", "con", "東京大学", "a" * 90, "../x"])
def test_its_slug_can_be_an_address(employer):
    assert name_fault(slug_of(employer)) is None


def test_employers_that_differ_have_slugs_that_differ():
    assert len({slug_of(name) for name in ("東京大学", "京都大学", "a" * 70, "a" * 71)}) == 4
    assert slug_of("東京大学") == slug_of("東京大学")
