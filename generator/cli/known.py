"""What a report said before, so that a request is asked about what is new alone."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from generator.diagnostics.diagnostic import Diagnostic

MOST_BYTES: Final = 268_435_456
"""Of a report: a hundred thousand diagnostics are some sixty of these megabytes."""
known_option = click.option(
    "--known",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Leave out what this report of before, made with --format json, has said already.",
)


def _bytes(report: Path) -> bytes:
    """What is in a plain file; nothing of a device, and of what no report can be."""
    return report.read_bytes() if report.is_file() and report.stat().st_size <= MOST_BYTES else b""


def unknown(diagnostics: "Iterable[Diagnostic]", report: Path) -> "tuple[Diagnostic, ...]":
    """Those that `report`, in the JSON format, does not have; lines may have moved. Raises UsageError for no report."""
    try:
        said = json.loads(_bytes(report))["diagnostics"]
        left = Counter((each["code"], each["path"], each["message"]) for each in said)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise click.UsageError(f"{report} is no report that --format json wrote") from None
    new = []
    for one in diagnostics:
        key = one.code, one.place.path, one.message
        if left[key] > 0:
            left[key] -= 1
        else:
            new.append(one)
    return tuple(new)
