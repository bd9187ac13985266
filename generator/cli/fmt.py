"""`catalog fmt`: files laid out as one writes them, without a change of what they say."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from generator.cli.catalogue_folder import named, required, root_option
from generator.cli.mended import done, sources_of


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@root_option
@click.option("--check", "only", is_flag=True, help="Name the files that would change, and change nothing.")
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
def fmt(paths: Sequence[Path], root: Path, only: bool, diff: bool) -> None:
    """Lay out the catalogue's files, or only those at PATHS: keys in order, values as one writes them.

    Comments, texts and all that is not touched stay byte for byte, and no file says anything else than before. A file
    with an error stays as it is. Exits with 1 where --check or --diff found something to change.
    """
    from generator.mending.layout import laid_out  # noqa: PLC0415 - `catalog --help` must not wait for it

    if paths:
        paths = named(root, paths)
    else:
        required(root)
    rewrites = laid_out(*sources_of(root, paths))
    if only and not diff:
        for each in rewrites:
            click.echo(each.path)
    else:
        done(root, rewrites, "laid out", shown=diff)
    sys.exit(int(bool(rewrites) and (only or diff)))
