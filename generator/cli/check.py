"""`catalog check`: every fault of every file, with its cure."""

import os
import sys
from datetime import datetime
from pathlib import Path

import click

from generator.cli.today import today_option


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--root", type=click.Path(path_type=Path, file_okay=False), default=".", help="The catalogue's folder.")
@click.option("--strict", is_flag=True, help="Fail on warnings, too.")
@click.option(
    "--format",
    "shown_as",
    type=click.Choice(["human", "json", "github", "summary"]),
    default="human",
    show_default=True,
)
@today_option
def check(paths: tuple[Path, ...], root: Path, strict: bool, shown_as: str, now: datetime) -> None:
    """Check the catalogue, or only the files and folders at PATHS.

    Exits with 0 where nothing is wrong, 1 where something is, and 2 where the command itself failed.
    """
    from generator.building.checking import check as run  # noqa: PLC0415 - `catalog --help` must not wait for it
    from generator.diagnostics.diagnostic import Severity  # noqa: PLC0415 - the same
    from generator.reporting import FORMATS, Report, shows_colour  # noqa: PLC0415 - the same

    checked = run(root, paths, now)
    report = Report(diagnostics=checked.diagnostics, files=checked.files, colour=shows_colour(sys.stdout, os.environ))
    click.echo(FORMATS[shown_as](report), nl=False)
    counted = report.counts()
    sys.exit(1 if counted[Severity.ERROR] or (strict and counted[Severity.WARNING]) else 0)
