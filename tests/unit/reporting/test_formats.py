from dataclasses import replace
from pathlib import Path

import pytest

from generator.reporting import FORMATS, Report
from tests.unit.reporting.sample import SAMPLE

GOLDEN = Path(__file__).parent / "golden"
SUFFIXES = {"human": "txt", "json": "json", "github": "txt", "summary": "md"}


@pytest.mark.parametrize("name", FORMATS)
def test_the_sample_is_shown_as_its_golden_says(name, golden):
    golden(GOLDEN / f"{name}.{SUFFIXES[name]}", FORMATS[name](SAMPLE))


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_wrong_is_said_in_a_line_or_two(name, golden):
    golden(GOLDEN / f"{name}-clean.{SUFFIXES[name]}", FORMATS[name](Report(diagnostics=(), files=1)))


def test_colour_changes_the_human_format(golden):
    golden(GOLDEN / "human-colour.txt", FORMATS["human"](replace(SAMPLE, colour=True)))


@pytest.mark.parametrize("name", ["json", "github", "summary"])
def test_formats_for_machines_know_no_colour(name):
    assert FORMATS[name](replace(SAMPLE, colour=True)) == FORMATS[name](SAMPLE)


@pytest.mark.parametrize("name", FORMATS)
def test_no_control_bidi_or_surrogate_character_comes_out_raw(name):
    shown = FORMATS[name](SAMPLE)
    assert not set(shown) & {"\x1b", "\x07", "\r", "\x7f", "\u202e", "\ud800"}
    shown.encode()
