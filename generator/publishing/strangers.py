"""What stands in a tree without being ours: found, kept, and never overwritten."""

import errno
import stat
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.diagnostics.stopped import stopped
from generator.disk import system
from generator.publishing import codes
from generator.publishing.manifest import Stamp
from generator.publishing.paths import parent
from generator.publishing.published_tree import Tree
from generator.publishing.release import NextSite


class Kind(StrEnum):
    """How a stranger is carried over: made anew, made anew, or given a second name."""

    FOLDER = "folder"
    LINK = "link"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """What we did not make: a folder (told by its mode), a link (by its target), a file (by its inode)."""

    path: str
    kind: Kind
    identity: str | int


def staying(live: Tree, site: NextSite) -> frozenset[Stranger]:
    """The strangers of the present site; they stay. Raises `BuildStopped` where one is in the way of `site`."""
    foreign = strangers(live, disturbed(live))
    refuse_clashes(foreign, site, live.root)
    return foreign


def disturbed(tree: Tree) -> tuple[str, ...]:
    """Folders of ours in which names came or went since the tree was sealed."""
    return tuple(
        folder for folder, stamp in tree.folders.items() if stamp and not _holds(f"{tree.root}/{folder}", stamp)
    )


def strangers(tree: Tree, more: Iterable[str] = ()) -> frozenset[Stranger]:
    """All that is not ours, looked for in the folders that may hold such and in those of `more`."""
    unsure = [folder for folder, stamp in tree.folders.items() if stamp is None]
    return frozenset(
        stranger
        for folder in {"", *unsure, *more}
        if system.is_folder(system.status(f"{tree.root}/{folder}"))
        for stranger in _within(tree, folder)
    )


def refuse_clashes(foreign: Collection[Stranger], site: NextSite, root: str) -> None:
    """Raise `BuildStopped` for the first stranger that stands where a file or folder of `site` belongs."""
    for stranger in sorted(foreign, key=lambda each: each.path):
        clash = stranger.path in site.entries or _is_under(stranger.path, site.entries)
        if clash or (stranger.kind is not Kind.FOLDER and stranger.path in site.folders):
            message = "stands where the site has a page, and was not made by the build"
            cure = "move it away, then build again"
            raise stopped(codes.IN_THE_WAY, f"{root}/{stranger.path}", message, cure)


def carry(stranger: Stranger, source: str, target: str) -> None:
    """Let the stranger stand in the tree `target` as it does in `source`."""
    path = f"{target}/{stranger.path}"
    if isinstance(stranger.identity, str):
        system.make_link(stranger.identity, path)
    elif stranger.kind is Kind.FOLDER:
        system.make_folder(path, stranger.identity)
    else:
        system.link(f"{source}/{stranger.path}", path)


def _holds(path: str, stamp: Stamp) -> bool:
    folder = system.status(path)
    return folder is not None and (folder.st_mtime_ns, folder.st_ino) == (stamp.mtime_ns, stamp.inode)


def _within(tree: Tree, folder: str) -> Iterator[Stranger]:
    for entry in system.names(f"{tree.root}/{folder}"):
        path = f"{folder}/{entry.name}" if folder else entry.name
        if entry.is_dir(follow_symlinks=False):
            if path not in tree.folders:
                yield _stranger(path, entry.path)
                yield from _within(tree, path)
        elif path not in tree.ours or not entry.is_file(follow_symlinks=False):
            yield _stranger(path, entry.path)


def _stranger(path: str, place: str) -> Stranger:
    status = system.status(place)
    if status is None:
        raise FileNotFoundError(errno.ENOENT, "went away while the site was being built", place)
    if stat.S_ISLNK(status.st_mode):
        return Stranger(path=path, kind=Kind.LINK, identity=system.link_target(place))
    if stat.S_ISDIR(status.st_mode):
        return Stranger(path=path, kind=Kind.FOLDER, identity=stat.S_IMODE(status.st_mode))
    return Stranger(path=path, kind=Kind.FILE, identity=status.st_ino)


def _is_under(path: str, wanted: Collection[str]) -> bool:
    folder = parent(path)
    while folder:
        if folder in wanted:
            return True
        folder = parent(folder)
    return False
