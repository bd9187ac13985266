"""Paths within the site: which there can be, and the folders that they need."""

from collections.abc import Iterable

from generator.rendering.artifact import check_path

OWN_LIST = ".published"
"""The list of our own files, which the site carries within it; no page or file of the site can be called so."""


def check_published(path: str) -> None:
    """Raise `ValueError` unless `path` can be that of a page or file of the site; our own list is neither."""
    if path == OWN_LIST:
        raise ValueError(f"not a path within the site: {path!r}")
    check_path(path)


def refuse_nesting(paths: Iterable[str], folders: set[str]) -> None:
    """Raise `ValueError` if a path is that of a file and of a folder."""
    both = folders.intersection(paths)
    if both:
        raise ValueError(f"both a file and a folder: {min(both)!r}")


def folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that `paths` need, the root (empty) included."""
    folders = {""}
    for path in paths:
        folder = parent(path)
        while folder not in folders:
            folders.add(folder)
            folder = parent(folder)
    return folders


def parent(path: str) -> str:
    """Name the folder that holds `path`; empty for the root."""
    return path.rpartition("/")[0]
