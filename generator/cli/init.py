"""`catalog init`: a catalogue of one's own."""

from datetime import datetime
from pathlib import Path

import click

from generator.cli.today import today_option


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR")
@today_option
def init(folder: Path, now: datetime) -> None:
    """Start a catalogue in DIR, which is made, or is empty but for .git.

    It has a site.yaml, one made-up organisation with one listing, and workflows that check pull requests and publish.
    """
    from generator.cli.own_package import locked, pinned  # noqa: PLC0415 - `catalog --help` must not wait for it
    from generator.cli.starting import starter  # noqa: PLC0415 - `catalog --help` must not wait for it
    from generator.disk.storing import create_all  # noqa: PLC0415 - the same

    try:
        folder.mkdir(parents=True, exist_ok=True)
        there = sorted(path.name for path in folder.iterdir() if path.name != ".git")
        if there:
            raise click.UsageError(f"{folder} is not empty: it has {', '.join(there[:3])}; name a new folder")
        create_all(folder, starter(now.date(), locked(), pinned()))
    except OSError as error:
        raise click.ClickException(f"nothing was written: {error.strerror or error}") from None
    click.echo(f"Started a catalogue in {folder}. To see it in a browser:\n\n  cd {folder}\n  catalog serve")
    if pinned().startswith("#"):
        click.echo("\nBefore you publish it, write in generator.txt where the generator is to come from.")
