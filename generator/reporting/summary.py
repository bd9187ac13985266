"""A Markdown table for the summary of a GitHub workflow run.

GitHub refuses a step's summary over 1 MiB as a whole, so rows stop short of it.
"""

import re

from generator.diagnostics.place import Place
from generator.reporting.inert import inert
from generator.reporting.report import Group, Report, leading, tally

NAME = "summary"
FOR_PEOPLE = False

_LIMIT = 1_048_576
_ROOM_FOR_THE_REST = 1_024
_PUNCTUATION = re.compile(r"[][!#$&*.:<>@\\^_`{|}~]")
_HEAD = "| | Where | What | Cure |\n|---|---|---|---|\n"


def show(report: Report) -> str:
    """A heading with the count, and a row a diagnostic, the gravest first, as far as 1 MiB allows."""
    heading = f"## {tally(report)}\n"
    groups = leading(report)
    if not groups:
        return heading
    rows = _fitting([_row(group) for group in groups])
    more = len(groups) - len(rows)
    rest = f"\n{more:,} more do not fit here.\n" if more else ""
    return f"{heading}\n{_HEAD}{''.join(rows)}{rest}"


def _fitting(rows: list[str]) -> list[str]:
    room = _LIMIT - _ROOM_FOR_THE_REST
    for number, row in enumerate(rows):
        room -= len(row.encode())
        if room < 0:
            return rows[:number]
    return rows


def _row(group: Group) -> str:
    diagnostic = group.shown
    more = f" and {len(group.places):,} more" if group.places else ""
    what = f"**{diagnostic.severity} {diagnostic.code}** {diagnostic.name}"
    where = _plain(_where(diagnostic.place) + more)
    return f"| {what} | {where} | {_plain(diagnostic.message)} | {_plain(diagnostic.cure)} |\n"


def _where(place: Place) -> str:
    return f"{place.path}:{place.span.line}:{place.span.column}" if place.span else place.path


def _plain(text: str) -> str:
    """Text that Markdown finds nothing in: each mark that Markdown may read becomes a reference."""
    return _PUNCTUATION.sub(lambda match: f"&#{ord(match[0])};", inert(text))
