"""`catalog serve`: the site on this machine, made anew whenever somebody saves."""

import contextlib
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.catalogue_folder import required, root_option
from generator.cli.today import today_option

if TYPE_CHECKING:
    from generator.building.build_request import BuildRequest
    from generator.serving.bulletin import Bulletin


@click.command()
@root_option
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes any that is free."
)
@click.option("--no-search", is_flag=True, help="Leave the search index out, which makes each build faster.")
@today_option
def serve(root: Path, port: int, no_search: bool, now: datetime) -> None:
    """Build the site, show it at a local address, and build it again whenever content or templates change.

    Faults appear in the page, and the last good site stays until they are mended.
    """
    from generator.building.build_request import BuildRequest  # noqa: PLC0415 - `catalog --help` must not wait for it
    from generator.serving.bulletin import Bulletin  # noqa: PLC0415 - the same
    from generator.serving.server import Server, serving  # noqa: PLC0415 - the same

    required(root)
    request = BuildRequest(root=root, output=(root / "output").absolute(), now=now, search=not no_search)
    bulletin = Bulletin()
    try:
        server = Server(port, request.output, bulletin)
    except OSError as error:
        click.echo(f"Port {port} cannot be used: {error.strerror}. Choose another with --port.", err=True)
        sys.exit(2)
    click.echo(f"Serving at http://127.0.0.1:{server.server_address[1]}/ (Ctrl-C stops)")
    with serving(server):
        _build_on_each_save(request, bulletin)


def _build_on_each_save(request: "BuildRequest", bulletin: "Bulletin") -> None:
    from generator.cli.outcome import show  # noqa: PLC0415 - the same
    from generator.reporting import human  # noqa: PLC0415 - the same
    from generator.serving.watch import builds, saves  # noqa: PLC0415 - the same

    with contextlib.suppress(KeyboardInterrupt):
        for result in builds(request, bulletin, saves(request.root)):
            show(result, request, human)
