from dataclasses import replace

from generator.diagnostics.diagnostic import Severity
from generator.reporting import github
from generator.reporting.report import Report
from tests.unit.reporting.sample import DEADLINE_AFTER_START, HOSTILE, SAMPLE, SEVERAL_LINES


def many(severity, count):
    return tuple(replace(DEADLINE_AFTER_START, severity=severity) for _ in range(count))


def commands(report):
    return [line.split(" ")[0] for line in github.show(report).splitlines() if line.startswith("::")]


def test_errors_come_first_then_warnings_then_notices():
    assert commands(SAMPLE) == ["::error"] * 4 + ["::warning", "::notice"]


def test_ten_of_each_are_shown_whole():
    found = many(Severity.ERROR, 10) + many(Severity.WARNING, 10) + many(Severity.ADVICE, 10)
    assert len(commands(Report(diagnostics=found, files=1))) == 30


def test_past_ten_of_a_kind_the_tenth_notice_says_how_many_more():
    found = many(Severity.ERROR, 14) + many(Severity.WARNING, 12) + many(Severity.ADVICE, 11)
    report = Report(diagnostics=found, files=1)
    assert commands(report) == ["::error"] * 10 + ["::warning"] * 10 + ["::notice"] * 10
    assert "::8 more;" in github.show(report)


def test_each_diagnostic_is_one_line_and_no_more_commands_than_diagnostics():
    lines = github.show(Report(diagnostics=(HOSTILE,), files=1)).splitlines()
    assert len(lines) == 2
    assert "##[" not in lines[0]
    assert "@octocat" not in lines[0]


def test_properties_escape_colon_comma_and_per_cent():
    assert "file=content/placements/a%2Cb%3Ac%25d/x.md," in github.show(Report(diagnostics=(HOSTILE,), files=1))


def test_a_span_of_several_lines_has_no_columns():
    line = github.show(Report(diagnostics=(SEVERAL_LINES,), files=1)).splitlines()[0]
    assert "line=3,endLine=6,title=" in line


def test_the_end_column_is_inclusive():
    assert "col=11,endColumn=20," in github.show(Report(diagnostics=(DEADLINE_AFTER_START,), files=1))
