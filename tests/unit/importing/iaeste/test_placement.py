import pytest

from generator.importing.iaeste.placement import closed, duration, entries, late, specialisations, title
from tests.unit.importing.rows import row


def said(key, **columns):
    (entry,) = [each for each in entries(row(**columns), "Norway", "https://apply.example/") if each.key == key] or [
        None
    ]
    return entry.value if entry else None


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"Specialization": "Electronics"}, "Electronics intern"),
        ({"Specialization": "electronics; OPTICS"}, "Electronics and Optics intern"),
        ({"Specialization": "Health And Safety; GIS"}, "Health and Safety / GIS intern"),
        ({"Specialization": "a, b, c", "Faculty": "Physics"}, "Physics intern"),
        ({}, "Engineering intern"),
    ],
)
def test_the_title_is_of_one_or_two_specialisations_or_else_of_the_faculty(columns, told):
    assert title(row(**columns)) == told


def test_a_specialisation_counts_once_however_it_is_capitalised():
    assert sorted(specialisations(row(Specialization="Optics, GIS; optics ,"))) == ["GIS", "Optics"]


def test_specialisations_are_tags_unless_they_are_too_long_or_too_many():
    assert said("tags", Specialization=f"Optics, {'x' * 41}") == ["Optics"]
    assert len(said("tags", Specialization=",".join(map(str, range(20))))) == 12


@pytest.mark.parametrize(
    ("least", "most", "told"),
    [("8", "12", "8-12 weeks"), ("8", "8.00", "8 weeks"), ("8", "", "8 weeks"), ("", "12", "12 weeks"), ("", "", "")],
)
def test_the_duration_is_a_range_or_of_a_single_limit_that(least, most, told):
    assert duration(row(WeeksMin=least, WeeksMax=most)) == told


def test_a_start_before_the_deadline_is_not_said():
    assert late(row(Deadline="2031-07-01", From="2031-06-01"))
    assert said("starts", Deadline="2031-07-01", From="2031-06-01") is None
    assert said("starts", Deadline="2031-05-01", From="2031-06-01") == "2031-06-01"
    assert not late(row(Deadline="soon", From="2031-06-01"))


SUMMER = {"From": "2031-06-01", "To": "2031-09-30"}


def test_weeks_in_which_it_is_closed_are_found_in_the_text_in_the_year_of_the_stay():
    text = "We are closed from 28.07 to 08.08. and Closed from 1.9.2031 until 5.9."
    assert closed(row(OtherRequirements=text, **SUMMER)) == ["2031-07-28 to 2031-08-08", "2031-09-01 to 2031-09-05"]


@pytest.mark.parametrize("text", ["closed from 24.12 to 02.01", "closed from 31.06 to 02.07", "open from 1.7 to 2.7"])
def test_days_that_are_not_in_the_stay_or_not_in_the_calendar_are_none(text):
    assert closed(row(OtherRequirements=text, **SUMMER)) == []


def test_days_over_new_year_end_in_the_next_year():
    winter = row(OtherRequirements="closed from 24.12 to 02.01", From="2031-11-01", To="2032-02-28")
    assert closed(winter) == ["2031-12-24 to 2032-01-02"]


@pytest.mark.parametrize(("column", "told"), [("Y", "some"), ("No", "none"), ("two years", "two years")])
def test_training_required_is_experience(column, told):
    assert said("experience", TrainingRequired=column) == told


def test_what_the_exchange_is_is_said_of_every_offer():
    assert (said("mode"), said("audience"), said("channel")) == (
        "on-site",
        ["student"],
        {"through": "non-profit", "organisation": "IAESTE, Luxembourg"},
    )


def test_without_a_kind_of_work_the_summary_says_who_offers_what():
    assert said("summary", Specialization="Optics", Employer="Fjord AS") == "Optics intern at Fjord AS."
