"""`catalog tidy`: organisations that came with their first placement, moved into files of their own."""

from pathlib import Path

import click

from generator.cli.catalogue_folder import required, root_option
from generator.cli.mended import done, sources_of


@click.command()
@root_option
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
def tidy(root: Path, diff: bool) -> None:
    """Move the `organisation:` block of a first placement into content/organisations/.

    A block beside a file of the organisation stays, and `catalog check` tells it.
    """
    from generator.mending.tidying import tidied  # noqa: PLC0415 - `catalog --help` must not wait for it

    required(root)
    done(root, tidied(*sources_of(root, ())), "wrote", shown=diff)
