"""Files put in place whole: a new one never takes the place of one that is there, and no link is followed."""

import os
import secrets
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


def create(root: Path, path: str, text: str) -> None:
    """Write a file that is not there yet; raises FileExistsError where it is, and OSError where it cannot be.

    `path` is relative to `root` and has forward slashes. Folders that are missing are made.
    """
    with _aside(root, path, text) as (aside, target):
        _linked(aside, target)


def create_all(root: Path, files: Mapping[str, str]) -> None:
    """Write files that are not there yet, all of them or, where one cannot be written, none."""
    made: list[str] = []
    try:
        for path, text in files.items():
            create(root, path, text)
            made.append(path)
    except BaseException:
        for path in made:
            (root / path).unlink(missing_ok=True)
        raise


def replace(root: Path, path: str, text: str) -> None:
    """Put `text` in the place of a file in one step, as readable as that was."""
    with _aside(root, path, text) as (aside, target):
        aside.chmod(stat.S_IMODE(target.lstat().st_mode))
        aside.replace(target)


def present(root: Path, path: str) -> str | None:
    """The text of a plain file; None where there is nothing. Raises OSError for a link, a folder or a device."""
    target = _within(root, path, make=False)
    try:
        standing = target.lstat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(standing.st_mode):
        message = "something other than a plain file is there"
        raise OSError(message)
    return target.read_bytes().decode("utf-8", "replace")


def _linked(aside: Path, target: Path) -> None:
    try:
        target.hardlink_to(aside)
    except FileExistsError:
        raise
    except OSError:  # a filesystem without hard links
        with target.open("xb") as file:
            file.write(aside.read_bytes())


@contextmanager
def _aside(root: Path, path: str, text: str) -> Iterator[tuple[Path, Path]]:
    target = _within(root, path, make=True)
    aside = target.with_name(f".{secrets.token_hex(8)}.new")
    try:
        _written(aside, text.encode())
        yield aside, target
    finally:
        aside.unlink(missing_ok=True)


def _written(aside: Path, data: bytes) -> None:
    with aside.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _within(root: Path, path: str, *, make: bool) -> Path:
    """`path` below `root`; refuses to go through a link, which could lead out of the catalogue."""
    folder = root
    *folders, name = path.split("/")
    for part in folders:
        if part in {"", ".", ".."}:
            message = "the path leads out of the catalogue"
            raise OSError(message)
        folder = folder / part
        if folder.is_symlink():
            message = f"{folder} is a link"
            raise OSError(message)
        if make:
            folder.mkdir(parents=True, exist_ok=True)
    return folder / name
