"""What was measured, as Markdown."""

import os
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median

from benchmarks.measuring import Cost

Runs = Mapping[tuple[str, str], Sequence[Cost]]
_LIBRARIES = ("babel", "jinja2", "markdown", "msgspec", "nh3", "pagefind-bin", "pydantic", "pyyaml")


def head(hugo: Path) -> str:
    """On what, with what and how it was measured."""
    said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=True).stdout.split()[1]
    made_of = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return f"""# Builds beside Hugo's

{platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} cores.
Python {sys.version.split()[0]}, {made_of}. Hugo {said} (the binary itself is timed).

Made by `make bench`: in each round everything is built once, by Hugo and by us in turn. Figures are
median [least–most]. CPU is user and system time of all processes; memory is the peak of their proportional set sizes.
The ratio is ours / Hugo's for the same build of the same round, median [least–most]. Hugo's one-shot builds are always
full, and it makes no search index. Where the load average is above the number of cores, others were at work on the
machine, and only processor time compares.
"""


def moment() -> str:
    """The time, and how busy the machine is."""
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    return f"{datetime.now(UTC):%d %B %Y, %H:%M} UTC (load average {load})"


def section(count: int, runs: Runs, sizes: Mapping[str, str], when: str) -> str:
    """The table for `count` listings, measured `when`."""
    rows = [_row(engine, build, costs, runs["Hugo", build]) for (engine, build), costs in runs.items()]
    return "\n".join(
        [
            f"## {count:,} listings, {len(next(iter(runs.values())))} rounds",
            "",
            f"Measured from {when} to {moment()}.",
            "",
            "; ".join(f"{name}: {size}" for name, size in sizes.items()) + ".",
            "",
            "| build | engine | wall s | CPU s | memory MB | wall ratio | CPU ratio |",
            "|---|---|---|---|---|---|---|",
            *sorted(rows, key=lambda row: ("cold", "unchanged", "one edit").index(row.split(" | ")[0][2:])),
            "",
        ]
    )


def _row(engine: str, build: str, costs: Sequence[Cost], theirs: Sequence[Cost]) -> str:
    cells = [build, engine]
    cells += [_spread([each.wall for each in costs]), _spread([each.cpu for each in costs])]
    cells.append(f"{median(each.peak for each in costs):.0f}")
    if engine == "Hugo":
        return f"| {' | '.join([*cells, '', ''])} |"
    pairs = list(zip(costs, theirs, strict=True))
    cells += [_spread([ours.wall / hugo.wall for ours, hugo in pairs])]
    cells += [_spread([ours.cpu / hugo.cpu for ours, hugo in pairs])]
    return f"| {' | '.join(cells)} |"


def _spread(values: Sequence[float]) -> str:
    return f"{median(values):.2f} [{min(values):.2f}–{max(values):.2f}]"
