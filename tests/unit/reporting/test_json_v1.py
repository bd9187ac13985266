import json

from generator.reporting.json_v1 import show
from generator.reporting.report import Report
from tests.unit.reporting.sample import DEADLINE_AFTER_START, NO_SPAN, SAMPLE, UNKNOWN_COUNTRY


def told(*diagnostics):
    return json.loads(show(Report(diagnostics=diagnostics, files=7)))


def test_it_says_its_version_and_how_many_files_and_diagnostics_there_are():
    document = told(DEADLINE_AFTER_START, UNKNOWN_COUNTRY)
    assert (document["version"], document["files"]) == (1, 7)
    assert document["counts"] == {"error": 1, "warning": 1, "advice": 0}


def test_the_keys_of_a_diagnostic_are_those_of_version_1():
    assert list(told(NO_SPAN)["diagnostics"][0]) == [
        *("code", "name", "severity", "message", "cure"),
        *("path", "span", "excerpt", "related", "fix"),
    ]


def test_a_place_without_a_span_has_null_there():
    assert told(NO_SPAN)["diagnostics"][0]["span"] is None


def test_a_fix_is_a_span_and_what_to_put_there():
    assert told(UNKNOWN_COUNTRY)["diagnostics"][0]["fix"] == {
        "span": {"line": 9, "column": 11, "end_line": 9, "end_column": 17},
        "replacement": "DE",
    }


def test_a_related_place_has_its_path_span_and_reason():
    assert told(DEADLINE_AFTER_START)["diagnostics"][0]["related"] == [
        {
            "path": "content/placements/aurora/tide-models.md",
            "span": {"line": 5, "column": 9, "end_line": 5, "end_column": 19},
            "message": "it starts here",
        }
    ]


def test_it_is_ascii_whatever_is_quoted():
    assert show(SAMPLE).isascii()
