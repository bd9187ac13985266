"""`catalog build`: the site, or why not."""

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.catalogue_folder import required, root_option
from generator.cli.report_format import format_option
from generator.cli.today import today_option

if TYPE_CHECKING:
    from generator.reporting.format import Format


def plain_address(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Read `--address` as `site.yaml` has its own."""
    del ctx, param
    if value is None:
        return None
    from generator.schema.kinds.link import https  # noqa: PLC0415 - only where an address is given
    from generator.schema.refusal import Refusal  # noqa: PLC0415 - the same

    try:
        return https(value)
    except Refusal as refusal:
        raise click.BadParameter(f"{refusal.message}; {refusal.cure}") from None


@click.command()
@root_option
@click.option("--output", type=click.Path(path_type=Path), help="Where the site goes (default: output/ in the folder).")
@click.option(
    "--address", callback=plain_address, help="Publish under this https address in place of that of site.yaml."
)
@click.option("--strict", is_flag=True, help="Publish nothing where there is an error or a warning.")
@click.option("--no-search", is_flag=True, help="Leave the search index out.")
@click.option("--anew", is_flag=True, help="Trust nothing that was made before.")
@click.option(
    "--workers", type=click.IntRange(1, 64), default=os.cpu_count() or 1, show_default=True, help="Processes."
)
@click.option("--json", "whole_as_json", is_flag=True, help="Write the result as JSON.")
@format_option
@today_option
def build(  # noqa: PLR0913, PLR0917 - one for each option
    root: Path,
    output: Path | None,
    address: str | None,
    strict: bool,
    no_search: bool,
    anew: bool,
    workers: int,
    whole_as_json: bool,
    form: "Format",
    now: datetime,
) -> None:
    """Build the site of the catalogue in this folder.

    What has not changed is not made again. The site is exchanged in one step: readers see the old one or the new one.
    """
    from generator.building.build import build as run  # noqa: PLC0415 - `catalog --help` must not wait for it
    from generator.building.build_request import BuildRequest  # noqa: PLC0415 - the same
    from generator.building.forking import Forking  # noqa: PLC0415 - the same
    from generator.cli.outcome import as_json, exit_code, show  # noqa: PLC0415 - the same
    from generator.cli.progress_bar import progress_for  # noqa: PLC0415 - the same

    required(root)
    request = BuildRequest(
        root=root,
        output=(output or root / "output").absolute(),
        now=now,
        strict=strict,
        search=not no_search,
        anew=anew,
        address=address,
    )
    with progress_for(sys.stderr, quiet=whole_as_json) as progress:
        result = run(request, progress, Forking(workers))
    if whole_as_json:
        click.echo(as_json(result))
    else:
        show(result, request, form)
    sys.exit(exit_code(result, strict=strict))
