"""GitLab's report has the keys that it asks for, and fingerprints that outlive moved lines."""

import json
from dataclasses import replace

from generator.diagnostics.place import Place, Span
from generator.reporting import gitlab
from generator.reporting.report import Report
from tests.unit.reporting.sample import SAMPLE


def shown(report):
    return json.loads(gitlab.show(report))


def test_every_diagnostic_has_the_keys_that_gitlab_asks_for():
    issues = shown(SAMPLE)
    assert len(issues) == len(SAMPLE.diagnostics)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1


def test_a_fingerprint_is_the_same_where_lines_have_moved():
    (first, *_) = (each for each in SAMPLE.diagnostics if each.place.span)
    moved = replace(first, place=Place(path=first.place.path, span=Span(line=99, column=1, end_line=99, end_column=2)))
    (one,), (other,) = (shown(Report(diagnostics=(each,), files=1)) for each in (first, moved))
    assert one["fingerprint"] == other["fingerprint"]


def test_the_same_fault_twice_in_a_file_has_two_fingerprints():
    first = SAMPLE.diagnostics[0]
    one, other = shown(Report(diagnostics=(first, first), files=1))
    assert one["fingerprint"] != other["fingerprint"]
