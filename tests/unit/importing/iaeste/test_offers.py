from pathlib import Path

import pytest

from generator.reading.content_files import read_sources
from generator.reading.read import read
from generator.reading.vocabularies import standard_words
from tests.unit.importing.exports import OFFER, ORGANISATION, PLACEMENT, imported, names, offer

GOLDEN = Path(__file__).parent / "golden"


def text(root, path=PLACEMENT):
    return (root / path).read_text(encoding="utf-8")


def record(root, path=PLACEMENT):
    source = next(source for source in read_sources(root).sources if source.path == path)
    checked, _ = read(source, standard_words())
    assert checked.diagnostics == ()
    return checked.record


def test_an_offer_becomes_a_placement_and_an_organisation(tmp_path, golden):
    imported(tmp_path, offer())
    golden(GOLDEN / "placement.md", text(tmp_path))
    golden(GOLDEN / "organisation.md", text(tmp_path, ORGANISATION))


def test_what_was_written_is_read_without_a_fault(tmp_path):
    imported(tmp_path, offer())
    assert record(tmp_path).reference == "NO-2031-000007"
    assert record(tmp_path, ORGANISATION).name == "Fjord Instruments AS"


def test_languages_are_grouped_as_and_of_ors(tmp_path):
    imported(tmp_path, offer())
    asked = [[(one.language, one.level) for one in choice.any] for choice in record(tmp_path).languages]
    assert asked == [[("en", "B2")], [("no", "B1"), ("da", "C1")]]


def test_the_weeks_in_which_the_office_is_closed_are_found_in_the_text(tmp_path):
    imported(tmp_path, offer())
    assert [f"{period.first} {period.last}" for period in record(tmp_path).closed_weeks] == ["2031-07-28 2031-08-08"]


def test_gender_and_names_of_people_are_dropped_and_said_to_be(tmp_path):
    ran = imported(tmp_path, offer(Gender="Female"))
    assert "Female" not in text(tmp_path)
    assert "Nordmann" not in text(tmp_path) + text(tmp_path, ORGANISATION)
    said = [each.message for each in ran.diagnostics if each.name == "personal-column"]
    assert len(said) == 2
    assert all("NO-2031-000007" in message for message in said)


def test_a_level_without_its_language_is_dropped_with_advice_only(tmp_path):
    ran = imported(tmp_path, offer(Language2=None, Language3="N/A"))
    assert [str(each.severity) for each in ran.diagnostics if each.name == "stray-value"] == ["advice"]
    assert len(record(tmp_path).languages) == 1


@pytest.mark.parametrize(
    ("column", "value", "key"),
    [
        ("Deduction", "20", "deductions"),
        ("Payment", "by arrangement", "pay"),
        ("HoursWeekly", "full time", "hours_per_week"),
        ("Language1", "Elvish", "languages"),
        ("LivingCostFrequency", "Fortnight", "cost_of_living"),
        ("Airport", "Bergen " * 20, "airport"),
    ],
)
def test_a_value_that_its_field_cannot_take_is_kept_as_text(tmp_path, column, value, key):
    ran = imported(tmp_path, offer(**{column: value}))
    assert f"\n{key}:" not in text(tmp_path)
    assert " ".join(value.split()).lower() in text(tmp_path).lower()
    kept = [each for each in ran.diagnostics if each.name == "kept-as-text"]
    assert [column in each.message and "NO-2031-000007" in each.message for each in kept] == [True]


@pytest.mark.parametrize("column", ["Country", "Deadline"])
@pytest.mark.parametrize("value", [None, "nowhere and never"])
def test_an_offer_without_what_every_listing_must_say_is_left_out(tmp_path, column, value):
    ran = imported(tmp_path, offer(**{column: value}), offer(Ref_No="NO-2031-000008"))
    assert "unusable-offer" in names(ran)
    assert not (tmp_path / PLACEMENT).exists()
    assert (tmp_path / PLACEMENT.replace("07.md", "08.md")).exists()


def test_an_offer_that_says_no_duration_is_left_out(tmp_path):
    assert "unusable-offer" in names(imported(tmp_path, offer(WeeksMin=None, WeeksMax=None)))


@pytest.mark.parametrize("column", ["Ref.No", "Employer"])
def test_an_offer_without_number_or_employer_is_left_out(tmp_path, column):
    ran = imported(tmp_path, OFFER | {column: " "})
    assert names(ran) == ["nameless-offer"]
    assert ran.files == ()


def test_a_number_used_twice_is_reported_with_the_place_of_the_first(tmp_path):
    ran = imported(tmp_path, offer(), offer(Ref_No="NO 2031 000007"))
    repeated = next(each for each in ran.diagnostics if each.name == "repeated-offer")
    assert repeated.related[0].place.path == repeated.place.path
    assert len(list((tmp_path / "content/placements").rglob("*.md"))) == 1


def test_a_deadline_after_the_start_is_reported_and_not_mended(tmp_path):
    ran = imported(tmp_path, offer(Deadline="2031-06-02"))
    assert "late-deadline" in names(ran)
    assert str(record(tmp_path).deadline.last) == "2031-06-02"
    assert record(tmp_path).starts == ()
    assert "- **Within, from:** 2031-06-01" in text(tmp_path)


def test_an_unknown_faculty_is_put_into_the_broad_field_and_reported(tmp_path):
    ran = imported(tmp_path, offer(Faculty="Alchemy"))
    assert "assumed-field" in names(ran)
    assert record(tmp_path).fields == ("07",)
    assert "Alchemy" in text(tmp_path)


def test_an_unknown_column_is_kept_as_text(tmp_path):
    ran = imported(tmp_path, offer(Dormitory="on the *north* side"))
    assert "unknown-column" in names(ran)
    assert "- **Dormitory:** on the \\*north\\* side" in text(tmp_path)


def test_an_offer_that_pays_nothing_is_unpaid(tmp_path):
    imported(tmp_path, offer(Payment="0.00"))
    assert record(tmp_path).pay.paid is False


def test_without_an_address_to_apply_at_that_of_iaeste_is_written_and_said(tmp_path):
    ran = imported(tmp_path, offer(), apply=None)
    assert record(tmp_path).apply == "https://iaeste.org/"
    assert "no-way-to-apply" in names(ran)


def test_a_website_that_is_not_https_is_kept_as_text(tmp_path):
    ran = imported(tmp_path, offer(Website="http://fjord.example/"))
    assert record(tmp_path, ORGANISATION).website is None
    assert "- **Website:** http://fjord.example/" in text(tmp_path, ORGANISATION)
    assert "insecure-website" in names(ran)


def test_one_employer_in_two_spellings_is_one_organisation_that_tells_both(tmp_path):
    ran = imported(tmp_path, offer(), offer(Ref_No="NO-2031-000008", Employer="FJORD Instruments, AS"))
    assert "same-organisation" in names(ran)
    assert len(list((tmp_path / "content/organisations").iterdir())) == 1
    assert "FJORD Instruments, AS" in text(tmp_path, ORGANISATION)


def test_the_words_of_a_catalogue_are_understood(tmp_path):
    folder = tmp_path / "content/vocabularies"
    folder.mkdir(parents=True)
    (folder / "countries.yaml").write_text("- name: Avalon\n  key: NO\n")
    assert "unusable-offer" not in names(imported(tmp_path, offer(Country="Avalon")))


def test_a_diagnostic_points_at_the_column_in_the_file(tmp_path):
    ran = imported(tmp_path, offer(Deduction="20"))
    place = next(each.place for each in ran.diagnostics if each.name == "kept-as-text")
    source = (tmp_path / "offers.json").read_text()
    assert source[place.span.column - 1 : place.span.end_column - 1] == '"20"'
