"""Which catalogue a command is about: the folder that `--root` names, or the nearest one upwards."""

from collections.abc import Sequence
from pathlib import Path

import click


def nearest() -> Path:
    """The folder that holds `content/site.yaml`, from the current one upwards; the current one where none does."""
    here = Path.cwd()
    found = next((folder for folder in (here, *here.parents) if (folder / "content/site.yaml").is_file()), here)
    return Path() if found == here else found


def required(root: Path) -> None:
    """End with misuse where `root` is no catalogue at all; one that lacks files only is for diagnostics to tell."""
    if not (root / "content").is_dir():
        where = "here or in a folder above" if root == Path() else f"in {root}"
        cure = "go to its folder, name it with --root, or begin one with `catalog init`"
        raise click.UsageError(f"there is no catalogue {where}: no folder content/; {cure}")


def named(root: Path, paths: Sequence[Path]) -> list[Path]:
    """`paths`, as they are meant from the current folder where the catalogue was found above it; each must be there."""
    meant = [path if root == Path() or _is_root_named() else Path.cwd() / path for path in paths]
    for path, each in zip(paths, meant, strict=True):
        if not (root / each).is_symlink() and not (root / each).exists():
            raise click.UsageError(f"{path} is not there")
    return meant


def _is_root_named() -> bool:
    source = click.get_current_context().get_parameter_source("root")
    return source is not click.core.ParameterSource.DEFAULT


root_option = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    default=nearest,
    help="The catalogue's folder (default: the nearest one upwards).",
)
