"""What came of a build, for people, for CI and for programs; and the exit code."""

import json

import click

from generator.building.build_request import BuildRequest
from generator.building.result import Outcome, Result
from generator.cli.report_format import exit_code as exit_code_of
from generator.cli.report_format import show as report
from generator.diagnostics.diagnostic import Severity
from generator.reporting import json_v1
from generator.reporting.format import Format
from generator.reporting.report import Report

WORTH_SAYING = 0.005
"""Seconds; shorter steps are left out of the summary."""


def show(result: Result, request: BuildRequest, form: Format) -> None:
    """Show what is wrong and what came of it; a format for programs has the output to itself."""
    told = tuple(one for one in result.diagnostics if one.severity is not Severity.ADVICE)
    if told or not form.FOR_PEOPLE:
        report(form, told, result.files, err=form.FOR_PEOPLE)
    if told and form.FOR_PEOPLE:
        click.echo(err=True)
    click.echo(in_words(result, request), err=not form.FOR_PEOPLE)


def exit_code(result: Result, *, strict: bool) -> int:
    """0 for a site that was published whole; 1 where a listing was left out, or nothing was published."""
    return int(result.outcome is Outcome.REFUSED) or exit_code_of(result.diagnostics, strict=strict)


def in_words(result: Result, request: BuildRequest) -> str:
    """The closing lines: what is in the site, what was made anew, how long each step took, and where to look."""
    if result.outcome is Outcome.REFUSED:
        return "Nothing was published: the site is as it was. Mend what is said above and build again."
    took = ", ".join(f"{step.name} {step.seconds:.2f} s" for step in result.steps if step.seconds >= WORTH_SAYING)
    errors, warnings, advice = (result.count(severity) for severity in Severity)
    changed = result.outcome is Outcome.PUBLISHED
    return "\n".join(
        [
            f"{result.placements:,} placements on {result.pages:,} pages, {result.drawn:,} of them drawn anew",
            f"{result.searchable:,} pages can be searched",
            f"{result.written:,} files written, {result.kept:,} kept, {result.removed:,} removed",
            f"{errors:,} errors, {warnings:,} warnings; `catalog check` gives {advice:,} pieces of advice",
            f"{result.seconds:.2f} s ({took})",
            f"The site is in {request.output}" if changed else f"Nothing has changed; the site is in {request.output}",
            "`catalog serve` shows it in a browser.",
        ]
    )


def as_json(result: Result) -> str:
    """The result as JSON, a frozen format, version 1: fields are copied one by one, so that none changes unseen."""
    diagnostics = Report(diagnostics=result.diagnostics, files=result.files)
    document = {
        "version": 1,
        "outcome": str(result.outcome),
        "placements": result.placements,
        "pages": result.pages,
        "drawn": result.drawn,
        "searchable": result.searchable,
        "written": result.written,
        "kept": result.kept,
        "removed": result.removed,
        "seconds": {step.name: round(step.seconds, 4) for step in result.steps},
        "problems": json.loads(json_v1.show(diagnostics)),
    }
    return json.dumps(document, indent=2, ensure_ascii=False)
