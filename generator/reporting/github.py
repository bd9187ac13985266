"""Annotations on the lines of a pull request, as GitHub workflow commands.

GitHub keeps ten errors, ten warnings and ten notices a step and drops the rest without a word
(actions/toolkit, docs/problem-matchers.md), so the worst come first and the last notice says how many more.
"""

from collections.abc import Iterator

from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.diagnostics.place import Place, Span
from generator.reporting.inert import inert
from generator.reporting.report import Report, tally
from generator.reporting.visible import visible

NAME = "github"
FOR_PEOPLE = False

_LIMIT = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def show(report: Report) -> str:
    """One workflow command a line, errors first, then the count in plain words."""
    chosen = _chosen(report)
    lines = [_annotation(diagnostic) for diagnostic in chosen]
    more = len(report.diagnostics) - len(chosen)
    if more:
        lines.append(f"::notice title=Not all are shown::{more:,} more; the summary of this run lists them")
    return "\n".join([*lines, tally(report)]) + "\n"


def _chosen(report: Report) -> list[Diagnostic]:
    kinds = [[each for each in report.diagnostics if each.severity is severity] for severity in _COMMANDS]
    if all(len(kind) <= _LIMIT for kind in kinds):
        return [diagnostic for kind in kinds for diagnostic in kind]
    errors, warnings, advice = kinds
    return [*errors[:_LIMIT], *warnings[:_LIMIT], *advice[: _LIMIT - 1]]


def _annotation(diagnostic: Diagnostic) -> str:
    properties = ",".join(f"{key}={_property(value)}" for key, value in _properties(diagnostic))
    text = "\n".join(inert(part) for part in (diagnostic.message, diagnostic.cure) if part)
    return f"::{_COMMANDS[diagnostic.severity]} {properties}::{_data(text)}"


def _properties(diagnostic: Diagnostic) -> Iterator[tuple[str, str]]:
    place: Place = diagnostic.place
    yield "file", visible(place.path)
    if place.span is not None:
        yield from _position(place.span)
    yield "title", f"{diagnostic.code} {diagnostic.name}"


def _position(span: Span) -> Iterator[tuple[str, str]]:
    """Lines always; columns only on one line, as GitHub accepts no others. Its end column is inclusive."""
    yield "line", str(span.line)
    yield "endLine", str(span.end_line)
    if span.line == span.end_line:
        yield "col", str(span.column)
        yield "endColumn", str(max(span.column, span.end_column - 1))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
