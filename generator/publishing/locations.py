"""Where publishing takes place, and whether it may."""

import stat
from dataclasses import dataclass
from os import stat_result
from pathlib import Path

from generator.diagnostics.stopped import BuildStopped, stopped
from generator.disk import system
from generator.publishing import codes

_ANYONE_MAY_WRITE = 0o222


@dataclass(frozen=True, slots=True, kw_only=True)
class Locations:
    """Absolute paths of the site, of the state folder, and of `home`, where the next site is made.

    `home` is the state folder if that is on the filesystem of the site, else a hidden folder beside the site.
    """

    output: str
    state: str
    home: str

    @property
    def stage(self) -> str:
        """The second tree, which becomes the site."""
        return f"{self.home}/tree"

    @property
    def retired(self) -> str:
        """The site before, for a moment, where the system cannot exchange two folders."""
        return f"{self.home}/retired"

    def manifest(self, inode: int) -> str:
        """Where a tree's manifest is kept: by the inode of its root, the same wherever it goes."""
        return f"{self.state}/tree-{inode}.manifest"


def survey(output: Path, state: Path) -> Locations:
    """Find the locations and make their folders; `BuildStopped` where the output is not ours to replace."""
    site, kept = str(output.absolute()), str(state.absolute())
    standing = system.status(site)
    if standing is not None:
        _refuse_unfit(site, standing)
    if overlap(output, state):
        raise refused(site, f"holds the build's own state, or is held by it: {kept}")
    system.make_folders(system.folder_of(site))
    system.make_folders(kept)
    locations = Locations(output=site, state=kept, home=_home(site, kept))
    system.make_folders(locations.home)
    return locations


def _home(site: str, state: str) -> str:
    folder = system.folder_of(site)
    if system.device(folder) == system.device(state):
        return state
    return f"{folder}/.{site.rpartition('/')[2]}.catalog"


def overlap(one: Path, other: Path) -> bool:
    """Whether two folders are the same, or one of them holds the other."""
    here, there = one.resolve(), other.resolve()
    return here == there or here in there.parents or there in here.parents


def refused(site: str, message: str) -> BuildStopped:
    """What stops a build whose output may not stand at `site`."""
    return stopped(codes.OUTPUT_REFUSED, site, message, "choose a folder of its own with --output")


def _refuse_unfit(site: str, standing: stat_result) -> None:
    if stat.S_ISLNK(standing.st_mode):
        raise refused(site, "is a link, and would be replaced instead of what it leads to")
    if not stat.S_ISDIR(standing.st_mode):
        raise refused(site, "is not a folder")
    if not standing.st_mode & _ANYONE_MAY_WRITE:
        raise refused(site, "is read-only")
    if Path(site).is_mount():
        raise refused(site, "is a mount point, which cannot be replaced")
