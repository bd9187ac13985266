"""Builds again whenever somebody saves."""

import json
from collections.abc import Iterator
from pathlib import Path

from watchfiles import watch

from generator.building.build import build
from generator.building.build_request import BuildRequest
from generator.building.result import Result
from generator.reporting import json_v1
from generator.reporting.report import Report
from generator.serving.bulletin import Bulletin


def builds(request: BuildRequest, bulletin: Bulletin, changes: Iterator[object]) -> Iterator[Result]:
    """A build now and one after each of `changes`, each told to `bulletin`; a refused one leaves the site as it is.

    All in this process: forking beside the server's threads could copy a lock that nobody will ever release.
    """
    yield told(build(request), bulletin)
    for _ in changes:
        yield told(build(request), bulletin)


def told(result: Result, bulletin: Bulletin) -> Result:
    """Tell the browsers of a result."""
    report = Report(diagnostics=result.diagnostics, files=result.files)
    bulletin.post(json.dumps({"outcome": result.outcome, "report": json.loads(json_v1.show(report))}))
    return result


def saves(root: Path) -> Iterator[object]:
    """Something for each time that content or templates below `root` change; ends on Ctrl-C."""
    folders = [root / name for name in ("content", "templates") if (root / name).is_dir()]
    yield from watch(*folders, debounce=200, step=50, raise_interrupt=False)
