from generator.facts.deadline import DEADLINE
from generator.facts.start import START
from generator.facts.weeks import WEEKS
from tests.unit.facts.listings import ENGLISH


def test_a_form_asks_between_two_bounds_of_the_unit():
    control = WEEKS.control({"unstated": False}, ENGLISH)
    assert (control.input, control.least, control.most, control.low, control.high) == (
        "number",
        "1",
        "253",
        "At least",
        "At most",
    )


def test_a_bound_is_said_by_itself_with_a_place_for_it():
    control = DEADLINE.control({"unstated": False}, ENGLISH)
    assert (control.since, control.until) == ("Deadline from {}", "Deadline until {}")


def test_people_are_told_what_they_may_wonder_at():
    assert START.control({"unstated": False}, ENGLISH).note == "Flexible starts are always among the results."
    assert "have no length" in WEEKS.control({"unstated": False}, ENGLISH).note
