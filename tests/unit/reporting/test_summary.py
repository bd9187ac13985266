from dataclasses import replace

from generator.reporting import summary
from generator.reporting.report import Report
from tests.unit.reporting.sample import DEADLINE_AFTER_START, HOSTILE


def test_it_stays_under_one_mebibyte_and_says_what_it_left_out():
    found = tuple(replace(DEADLINE_AFTER_START, message="é" * 1000) for _ in range(2000))
    text = summary.show(Report(diagnostics=found, files=2000))
    assert 1_000_000 < len(text.encode()) <= 1_048_576
    assert " more do not fit here." in text


def test_text_of_a_listing_cannot_be_markup_or_break_the_table():
    row = summary.show(Report(diagnostics=(HOSTILE,), files=1)).splitlines()[-1]
    assert row.count("|") == 5
    assert not {"<", ">", "[", "]", "`", "@"} & set(row)
