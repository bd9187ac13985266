"""CONTRIBUTING, "Add a report format": one file, and its name in the room's tuple."""

import json

from tests.shape.recipes.scratch import Scratch

FORMAT = '''"""Code Climate's report."""

import json

from generator.reporting.report import Report

NAME = "codeclimate"
FOR_PEOPLE = False


def show(report: Report) -> str:
    """An array, an object a diagnostic."""
    found = [{"check_name": each.code, "location": {"path": each.place.path}} for each in report.diagnostics]
    return json.dumps(found) + "\\n"
'''


def test_a_report_format_is_two_places_and_every_command_that_reports_takes_it(scratch: Scratch) -> None:
    scratch.write("generator/reporting/codeclimate.py", FORMAT)
    scratch.name("generator/reporting/__init__.py", "codeclimate", like="github")
    scratch.lints()

    assert len(scratch.places) == 2
    (scratch.catalogue / "content/guides").mkdir()
    (scratch.catalogue / "content/guides/empty.md").write_text("")
    told = json.loads(scratch.catalog("check", "--format", "codeclimate", ends=1))
    assert {each["location"]["path"] for each in told} == {"content/guides/empty.md"}
    assert json.loads(scratch.build("--format", "codeclimate", ends=1)) == told
    assert "codeclimate" in scratch.catalog("import", "iaeste", "--help")
    scratch.accept("tests/unit/reporting")
    scratch.keeps_shape("tests/unit/reporting")
