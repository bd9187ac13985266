"""What is to be published, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.publishing.manifest import Entry
from generator.rendering.artifact import Artifact, check_path

OWN_LIST = ".published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A whole site: `drawn` are new bytes, each with its key; a generator will do, it is gone through once.

    `kept` are entries of `published()` whose files are taken over from the present site without being read.
    """

    drawn: Iterable[tuple[str, Artifact]]
    kept: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """Paths by what became of them, each in order: new bytes, the same bytes as before, no longer there."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def check_published(path: str) -> None:
    """Raise `ValueError` unless `path` can be that of a page or file of the site; our own list is neither."""
    if path == OWN_LIST:
        raise ValueError(f"not a path within the site: {path!r}")
    check_path(path)


def folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that `paths` need, the root (empty) included."""
    found = {""}
    for path in paths:
        folder = parent(path)
        while folder not in found:
            found.add(folder)
            folder = parent(folder)
    return found


def parent(path: str) -> str:
    """Name the folder that holds `path`; empty for the root."""
    return path.rpartition("/")[0]
