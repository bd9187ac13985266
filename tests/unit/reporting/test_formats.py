from dataclasses import replace
from pathlib import Path

import pytest

from generator.reporting import FORMATS, human
from generator.reporting.report import Report
from tests.unit.reporting.sample import SAMPLE

GOLDEN = Path(__file__).parent / "golden"
EACH = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.NAME)


@EACH
def test_the_sample_is_shown_as_its_golden_says(form, golden):
    golden(GOLDEN / f"{form.NAME}.txt", form.show(SAMPLE))


@EACH
def test_nothing_wrong_is_said_in_a_line_or_two(form, golden):
    golden(GOLDEN / f"{form.NAME}-clean.txt", form.show(Report(diagnostics=(), files=1)))


def test_colour_changes_the_human_format(golden):
    golden(GOLDEN / "human-colour.txt", human.show(replace(SAMPLE, colour=True)))


@EACH
def test_formats_for_programs_know_no_colour(form):
    assert form.FOR_PEOPLE or form.show(replace(SAMPLE, colour=True)) == form.show(SAMPLE)


@EACH
def test_no_control_bidi_or_surrogate_character_comes_out_raw(form):
    shown = form.show(SAMPLE)
    assert not set(shown) & {"\x1b", "\x07", "\r", "\x7f", "\u202e", "\ud800"}
    shown.encode()


def test_no_two_formats_share_a_name():
    assert len({form.NAME for form in FORMATS}) == len(FORMATS)
