"""A tree of published files, as it truly is now."""

from collections.abc import Collection
from dataclasses import dataclass

from generator.disk import system
from generator.publishing import manifest
from generator.publishing.locations import Locations
from generator.publishing.manifest import Entry, Stamp
from generator.publishing.paths import OWN_LIST, check_published, folders_of

_HEADER = "# Files that the build made. Should its cache be lost, it replaces and removes these, and nothing else."


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """`ours` are the paths we put there, `entries` those of them unharmed, `folders` those they need.

    `sealed` trees have a manifest; of others we know at most the names of our files.
    """

    root: str
    inode: int | None
    sealed: bool
    ours: Collection[str]
    entries: dict[str, Entry]
    folders: dict[str, Stamp | None]


def look(root: str, locations: Locations) -> Tree:
    """See what is at `root`: by its manifest or, with that lost, by the list of our files within it."""
    standing = system.status(root)
    if standing is None:
        return Tree(root=root, inode=None, sealed=False, ours=(), entries={}, folders={})
    known = manifest.load(locations.manifest(standing.st_ino))
    there = manifest.unharmed(known, root) if known else {}
    if known is None or not there:  # nothing of it there: another folder, which was given the same inode
        return _unsealed(root, standing.st_ino)
    return Tree(
        root=root,
        inode=standing.st_ino,
        sealed=True,
        ours=known.entries.keys(),
        entries=there,
        folders=known.folders,
    )


def own_list(paths: Collection[str]) -> bytes:
    """Draw the list of our files that the site carries within it."""
    return "\n".join([_HEADER, *sorted(paths), ""]).encode()


def _unsealed(root: str, inode: int) -> Tree:
    listed = _listed(root)
    folders: dict[str, Stamp | None] = dict.fromkeys(folders_of(listed))
    return Tree(root=root, inode=inode, sealed=False, ours=listed, entries={}, folders=folders)


def _listed(root: str) -> frozenset[str]:
    path = f"{root}/{OWN_LIST}"
    if system.status(path) is None:
        return frozenset()
    lines = system.read(path).decode("utf-8", "replace").split("\n")
    if lines[0] != _HEADER:
        return frozenset()
    return frozenset({OWN_LIST, *(line for line in lines[1:] if _is_path(line))})


def _is_path(line: str) -> bool:
    try:
        check_published(line)
    except ValueError:
        return False
    return True
