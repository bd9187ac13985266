"""The release, file by file: what is in the site already, and what is written anew into the second tree."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.diagnostics.stopped import stopped
from generator.disk import codes
from generator.publishing.manifest import Entry
from generator.publishing.paths import OWN_LIST, check_published, folders_of, refuse_nesting
from generator.publishing.published_tree import Tree, own_list
from generator.publishing.release import NextSite, Release
from generator.publishing.stage import Stage, put
from generator.rendering.artifact import Artifact


def gather(release: Release, live: Tree, stage: Callable[[], Stage]) -> NextSite:
    """Take in the release; new bytes go to disk as they come, so that no more than one artifact is held.

    `stage` takes the second tree in hand, and is called at the first need: what changes nothing leaves it alone.
    """
    entries: dict[str, Entry] = {}
    for entry in _each(release, live, stage):
        if entry.path in entries:
            raise ValueError(f"two artifacts at one path: {entry.path!r}")
        entries[entry.path] = entry
    listed = Artifact(path=OWN_LIST, content=own_list(entries))
    entries[OWN_LIST] = _drawn(OWN_LIST, listed, live, stage)
    folders = folders_of(entries)
    refuse_nesting(entries, folders)
    fresh = {path for path, entry in entries.items() if not _is_in(live, entry)}
    return NextSite(entries=entries, folders=folders, fresh=fresh)


def _each(release: Release, live: Tree, stage: Callable[[], Stage]) -> Iterator[Entry]:
    for entry in release.kept:
        yield _kept(entry, live)
    for key, artifact in release.drawn:
        check_published(artifact.path)
        yield _drawn(key, artifact, live, stage)


def _kept(entry: Entry, live: Tree) -> Entry:
    if not _is_in(live, entry):
        message = "was changed while the site was being built"
        raise stopped(codes.OUTPUT_CHANGED, f"{live.root}/{entry.path}", message, "build again")
    return entry


def _drawn(key: str, artifact: Artifact, live: Tree, stage: Callable[[], Stage]) -> Entry:
    present = live.entries.get(artifact.path)
    if present is not None and present.digest == artifact.digest:
        return present if present.key == key else replace(present, key=key)
    written = put(stage(), artifact.path, artifact.content)
    return Entry(
        path=artifact.path,
        key=key,
        digest=artifact.digest,
        size=written.st_size,
        mtime_ns=written.st_mtime_ns,
        inode=written.st_ino,
    )


def _is_in(live: Tree, entry: Entry) -> bool:
    """Whether the present site holds the very file of `entry`."""
    present = live.entries.get(entry.path)
    return present is not None and (present.inode, present.digest) == (entry.inode, entry.digest)
