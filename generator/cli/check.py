"""`catalog check`: every fault of every file, with its cure."""

import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.catalogue_folder import named, required, root_option
from generator.cli.known import known_option, unknown
from generator.cli.mended import mended
from generator.cli.report_format import exit_code, format_option, show
from generator.cli.today import today_option

if TYPE_CHECKING:
    from generator.building.checking import Checked
    from generator.reading.source import Source
    from generator.reporting.format import Format


TYPED = Path("-")
"""What is named for the standard input."""


def source_typed() -> "Source":
    """What comes from the standard input, as far as a file may be long."""
    from generator.reading.content_files import MOST_BYTES  # noqa: PLC0415 - `catalog --help` must not wait for it
    from generator.reading.source import Source  # noqa: PLC0415 - the same

    return Source.of(str(TYPED), sys.stdin.buffer.read(MOST_BYTES + 1))


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@root_option
@click.option("--strict", is_flag=True, help="Fail on warnings, too.")
@click.option("--advice", is_flag=True, help="Show every piece of advice, not only how many there are.")
@click.option("--fix", is_flag=True, help="Mend in the files what has one safe cure, then say what is left.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@known_option
@format_option
@today_option
def check(  # noqa: PLR0913, PLR0917 - one for each option
    paths: Sequence[Path],
    root: Path,
    strict: bool,
    advice: bool,
    fix: bool,
    diff: bool,
    known: Path | None,
    form: "Format",
    now: datetime,
) -> None:
    """Check the catalogue, or only the files and folders at PATHS; `-` is a placement from the standard input.

    Exits with 0 where nothing is wrong, 1 where something is, and 2 where the command itself failed.
    """
    from generator.building.checking import check as run  # noqa: PLC0415 - `catalog --help` must not wait for it
    from generator.building.forking import Forking  # noqa: PLC0415 - the same
    from generator.building.repository import history  # noqa: PLC0415 - the same

    given = [source_typed() for path in paths if path == TYPED]
    paths = named(root, [path for path in paths if path != TYPED])
    if not paths and not given:
        required(root)

    def looked() -> "Checked":
        return run(root, [*paths, *given], now, Forking(os.cpu_count() or 1), history(root, now))

    checked = looked()
    if (fix or diff) and mended(root, paths, checked.diagnostics, shown=diff):
        if diff:
            sys.exit(1)
        checked = looked()
    elif diff:
        sys.exit(0)
    told = unknown(checked.diagnostics, known) if known else checked.diagnostics
    show(form, told, checked.files, advice=advice)
    sys.exit(exit_code(told, strict=strict))
