"""Files that a command mends or lays out: shown as a difference, or written and named."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from generator.diagnostics.diagnostic import Diagnostic
    from generator.mending.rewriting import Rewrite
    from generator.reading.source import Source
    from generator.schema.words import Words


def sources_of(root: Path, paths: Sequence[Path]) -> "tuple[Sequence[Source], Words]":
    """The files of the catalogue in `root`, or those at `paths`, and the words that they are written in."""
    from generator.reading.content_files import read_paths, read_sources  # noqa: PLC0415 - `--help` must not wait for it
    from generator.reading.vocabularies import read_vocabularies  # noqa: PLC0415 - the same

    whole = read_sources(root).sources
    words, _ = read_vocabularies(whole)
    return (read_paths(root, paths).sources if paths else whole), words


def mended(root: Path, paths: Sequence[Path], told: "Sequence[Diagnostic]", *, shown: bool) -> bool:
    """Apply what can be mended, or else show it; whether there was anything."""
    from generator.building.validating_step import validated  # noqa: PLC0415 - `--help` must not wait for it
    from generator.mending.fixes import mended as found  # noqa: PLC0415 - the same

    sources, words = sources_of(root, paths)
    return done(root, found(sources, told, lambda source: validated(source, words).diagnostics), "mended", shown=shown)


def done(root: Path, rewrites: "Sequence[Rewrite]", what: str, *, shown: bool) -> bool:
    """Write the files anew and say of each that it is `what`, or else show how they would differ.

    Whether there are any. Ends the command at the first file that cannot be written.
    """
    from generator.mending.rewriting import rewrite  # noqa: PLC0415 - `--help` must not wait for it

    if shown:
        click.echo("".join(each.difference() for each in rewrites), nl=False)
        return bool(rewrites)
    for each in rewrites:
        try:
            rewrite(root, each)
        except OSError as error:
            told = f"{each.path} cannot be written, and is as it was: {error.strerror or error}"
            raise click.ClickException(told) from None
        click.echo(f"{what} {each.path}", err=True)
    return bool(rewrites)
