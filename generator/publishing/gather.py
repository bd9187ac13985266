"""The release, file by file: what is in the site already, and what is written anew into the second tree."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.diagnostics.stopped import stopped
from generator.disk import codes
from generator.publishing.locations import Locations
from generator.publishing.manifest import Entry
from generator.publishing.release import OWN_LIST, Release, check_published
from generator.publishing.stage import Stage, open_stage, put
from generator.publishing.tree import Tree, own_list
from generator.rendering.artifact import Artifact


@dataclass(slots=True, kw_only=True)
class Gathering:
    """The site to be, an entry a path; `fresh` are paths with new bytes, which the stage holds already."""

    live: Tree
    locations: Locations
    stage: Stage | None = None
    entries: dict[str, Entry] = field(default_factory=dict)
    fresh: set[str] = field(default_factory=set)

    def claim(self, path: str, entry: Entry) -> None:
        """Take `entry` in; each path once."""
        if path in self.entries:
            raise ValueError(f"two artifacts at one path: {path!r}")
        self.entries[path] = entry

    def opened(self) -> Stage:
        """Take the second tree in hand, at the first need: a build that changes nothing leaves it alone."""
        if self.stage is None:
            self.stage = open_stage(self.locations)
        return self.stage


def gather(release: Release, live: Tree, locations: Locations) -> Gathering:
    """Take in the release; new bytes go to disk as they come, so that no more than one artifact is held."""
    gathering = Gathering(live=live, locations=locations)
    for entry in release.kept:
        gathering.claim(entry.path, _kept(entry, live))
    for key, artifact in release.drawn:
        check_published(artifact.path)
        gathering.claim(artifact.path, _drawn(key, artifact, gathering))
    listed = Artifact(path=OWN_LIST, content=own_list(gathering.entries))
    gathering.claim(OWN_LIST, _drawn(OWN_LIST, listed, gathering))
    return gathering


def refuse_nesting(paths: Iterable[str], folders: set[str]) -> None:
    """Raise `ValueError` if a path is that of a file and of a folder."""
    both = folders.intersection(paths)
    if both:
        raise ValueError(f"both a file and a folder: {min(both)!r}")


def _kept(entry: Entry, live: Tree) -> Entry:
    there = live.entries.get(entry.path)
    if there is None or (there.inode, there.digest) != (entry.inode, entry.digest):
        message = "was changed while the site was being built"
        raise stopped(codes.OUTPUT_CHANGED, f"{live.root}/{entry.path}", message, "build again")
    return entry


def _drawn(key: str, artifact: Artifact, gathering: Gathering) -> Entry:
    path, digest = artifact.path, artifact.digest
    if path in gathering.entries:
        raise ValueError(f"two artifacts at one path: {path!r}")
    there = gathering.live.entries.get(path)
    if there is not None and there.digest == digest:
        return there if there.key == key else replace(there, key=key)
    written = put(gathering.opened(), path, artifact.content)
    gathering.fresh.add(path)
    return Entry(
        path=path,
        key=key,
        digest=digest,
        size=written.st_size,
        mtime_ns=written.st_mtime_ns,
        inode=written.st_ino,
    )
