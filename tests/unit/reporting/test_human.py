from dataclasses import replace

from generator.reporting.human import show
from generator.reporting.report import Report
from tests.unit.reporting.sample import DEADLINE_AFTER_START, NO_SPAN, UNKNOWN_COUNTRY


def lines(*diagnostics):
    return show(Report(diagnostics=diagnostics, files=1)).splitlines()


def test_a_block_has_the_place_the_message_the_line_its_carets_the_cure_and_what_else_to_see():
    assert lines(DEADLINE_AFTER_START)[:6] == [
        "content/placements/aurora/tide-models.md:7:11  error P301 deadline-after-start",
        "  The deadline, 2027-09-01, is after the placement starts, 2027-06-01.",
        "     7 | deadline: 2027-09-01",
        "       |           ^^^^^^^^^^",
        "  cure: write a deadline before 2027-06-01",
        "  see:  content/placements/aurora/tide-models.md:5:9  it starts here",
    ]


def test_a_place_without_a_line_shows_none():
    assert lines(NO_SPAN)[:3] == [
        "content/placements/aurora/x.md  error R101 not-a-file",
        "  This is a folder.",
        "  cure: rename or remove it",
    ]


def test_what_has_no_cure_promises_none():
    assert not any("cure:" in line for line in lines(replace(NO_SPAN, cure="")))


def test_one_code_is_explained_by_its_own_command():
    assert lines(NO_SPAN, NO_SPAN)[-1] == "More: catalog explain R101"


def test_several_codes_are_named_once_each_in_order():
    told = lines(NO_SPAN, UNKNOWN_COUNTRY, DEADLINE_AFTER_START, NO_SPAN)[-1]
    assert told == "More: catalog explain CODE, where CODE is F210, P301 or R101"
