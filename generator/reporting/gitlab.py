"""GitLab's report on the quality of code (Code Climate's issues), which a merge request shows at its lines.

Each object has the keys that GitLab asks for: description, check_name, fingerprint, severity and location. A
fingerprint is the same from run to run, wherever the lines move, or everything would be new each time.
"""

import json
from collections import Counter
from hashlib import blake2b
from typing import Any

from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.reporting.report import Report
from generator.reporting.visible import visible

NAME = "gitlab"
FOR_PEOPLE = False

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.ADVICE: "info"}


def show(report: Report) -> str:
    """A JSON array in ASCII, an object a diagnostic."""
    seen: Counter[tuple[str, str, str]] = Counter()
    issues = []
    for one in report.diagnostics:
        same = one.code, one.place.path, one.message
        issues.append(_issue(one, seen[same]))
        seen[same] += 1
    return json.dumps(issues, indent=2) + "\n"


def _issue(one: Diagnostic, number: int) -> dict[str, Any]:
    told = "\0".join((one.code, one.place.path, one.message, str(number)))
    span = one.place.span
    return {
        "description": visible(f"{one.message}: {one.cure}" if one.cure else one.message),
        "check_name": f"{one.code} {one.name}",
        "fingerprint": blake2b(told.encode("utf-8", "replace"), digest_size=16).hexdigest(),
        "severity": _SEVERITIES[one.severity],
        "location": {
            "path": one.place.path,
            "lines": {"begin": span.line if span else 1, "end": span.end_line if span else 1},
        },
    }
