"""The JSON format, version 1, for programs.

Frozen: each field is copied by name, so a change to a type of ours cannot change what others read. Keys may
be added; renaming or dropping one makes a `json_v2` beside this.
"""

import json
from typing import Any

from generator.diagnostics.diagnostic import Diagnostic, Fix, Related
from generator.diagnostics.place import Span
from generator.reporting.report import Report

NAME = "json"
FOR_PEOPLE = False


def show(report: Report) -> str:
    """One JSON object in ASCII: `version`, `files`, `counts` by severity, `diagnostics`."""
    document = {
        "version": 1,
        "files": report.files,
        "counts": {severity.value: count for severity, count in report.counts().items()},
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in report.diagnostics],
    }
    return json.dumps(document, indent=2) + "\n"


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "cure": diagnostic.cure,
        "path": diagnostic.place.path,
        "span": _span(diagnostic.place.span),
        "excerpt": diagnostic.place.excerpt,
        "related": [_related(related) for related in diagnostic.related],
        "fix": _fix(diagnostic.fix),
    }


def _related(related: Related) -> dict[str, Any]:
    return {
        "path": related.place.path,
        "span": _span(related.place.span),
        "message": related.message,
    }


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    return {"span": _span(fix.span), "replacement": fix.replacement} if fix else None


def _span(span: Span | None) -> dict[str, int] | None:
    if span is None:
        return None
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
