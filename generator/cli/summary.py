"""What came of a build, for people, for CI and for programs; and the exit code."""

import json
import os
import sys
from typing import Any

import click

from generator.building.build_request import BuildRequest
from generator.building.result import Outcome, Result
from generator.diagnostics.diagnostic import Severity
from generator.reporting import FORMATS, Report, shows_colour

CLEAN, FINDINGS = 0, 1
WORTH_SAYING = 0.005
"""Seconds; shorter steps are left out of the summary."""


def show(result: Result, request: BuildRequest, *, shown_as: str) -> int:
    """Show `result` and tell the exit code: 1 where the build was refused, or has findings that count."""
    if shown_as == "json":
        click.echo(json.dumps(as_json(result), indent=2, ensure_ascii=False))
    else:
        told = tuple(one for one in result.diagnostics if one.severity is not Severity.ADVICE)
        if told:
            report = Report(diagnostics=told, files=result.files, colour=shows_colour(sys.stderr, os.environ))
            click.echo(FORMATS[shown_as](report), err=shown_as == "human")
        click.echo(in_words(result, request))
    return exit_code(result, strict=request.strict)


def exit_code(result: Result, *, strict: bool) -> int:
    """0 for a site that was published whole; 1 where a listing was left out, or nothing was published."""
    if result.outcome is Outcome.REFUSED or result.count(Severity.ERROR):
        return FINDINGS
    return FINDINGS if strict and result.count(Severity.WARNING) else CLEAN


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


def as_json(result: Result) -> dict[str, Any]:
    """The result as a frozen format, version 1: fields are copied one by one, so that none changes unseen."""
    diagnostics = Report(diagnostics=result.diagnostics, files=result.files)
    return {
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
        "problems": json.loads(FORMATS["json"](diagnostics)),
    }
