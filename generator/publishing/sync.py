"""The second tree brought up to date by its difference from the site to be, and sealed."""

from collections.abc import Collection
from dataclasses import dataclass

from generator.diagnostics.stopped import stopped
from generator.disk import codes, system
from generator.publishing import manifest
from generator.publishing.locations import Locations
from generator.publishing.manifest import Entry, Manifest, Stamp
from generator.publishing.release import folders_of, parent
from generator.publishing.stage import Stage, clear, need_folder
from generator.publishing.strangers import Kind, Stranger, carry

_RACY = 20_000_000  # nanoseconds: two changes closer than a tick of the filesystem's clock bear one time
_FEW = 100  # files and folders; from about here one flush of the filesystem is cheaper than one for each


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What the tree is to hold: our files, the folders they need, and the strangers of the present site."""

    entries: dict[str, Entry]
    fresh: Collection[str]
    folders: Collection[str]
    strangers: frozenset[Stranger]


def bring_up(stage: Stage, need: Need, present: str) -> None:
    """Make the tree hold what is needed, by links into the site at `present`; what goes, goes first."""
    _remove_files(stage, need)
    _arrange_folders(stage, need)
    standing = {each for each in stage.foreign if each.path in stage.files or each.path in stage.folders}
    for stranger in sorted(need.strangers - standing, key=lambda each: each.path):
        if stranger.kind is Kind.FOLDER:
            system.set_mode(stage.place(stranger.path), int(stranger.identity))
        else:
            carry(stranger, present, stage.root)
            stage.touched.add(parent(stranger.path))
    for path, entry in need.entries.items():
        if path not in stage.files:
            _link(stage, path, entry, present)


def seal(stage: Stage, need: Need, locations: Locations) -> None:
    """Make the tree durable, and give it its manifest again."""
    changed = [f"{stage.root}/{path}" for path in (*need.fresh, *stage.touched & stage.folders)]
    if len(changed) > _FEW:
        system.make_all_durable(stage.root)
    else:
        for path in changed:
            system.make_durable(path)
    sealed = Manifest(entries=need.entries, folders=_stamps(stage, need))
    manifest.save(sealed, locations.manifest(stage.inode))


def _remove_files(stage: Stage, need: Need) -> None:
    for stranger in stage.foreign - need.strangers:
        if stranger.kind is not Kind.FOLDER and stranger.path not in need.fresh:
            clear(stage, stranger.path)
    kept = {each.path for each in need.strangers}
    for path in stage.files - need.entries.keys() - kept:
        clear(stage, path)
    for path, entry in need.entries.items():
        there = stage.entries.get(path)
        if (there is None or there.inode != entry.inode) and path not in need.fresh:
            clear(stage, path)


def _arrange_folders(stage: Stage, need: Need) -> None:
    foreign = {each.path for each in need.strangers if each.kind is Kind.FOLDER}
    homes = {*need.folders, *foreign, *folders_of(each.path for each in need.strangers)}
    for folder in sorted(stage.folders - homes, reverse=True):
        system.remove_folder(stage.place(folder))
        stage.folders.discard(folder)
    for folder in sorted(homes - stage.folders):
        need_folder(stage, folder)


def _link(stage: Stage, path: str, entry: Entry, present: str) -> None:
    place = stage.place(path)
    system.link(f"{present}/{path}", place)
    found = system.status(place)
    if found is None or (found.st_ino, found.st_mtime_ns) != (entry.inode, entry.mtime_ns):
        message = "was changed while the site was being built"
        raise stopped(codes.OUTPUT_CHANGED, f"{present}/{path}", message, "build again")


def _stamps(stage: Stage, need: Need) -> dict[str, Stamp | None]:
    """Stamp the folders that hold nothing but ours and whose time cannot be mistaken for a later one."""
    shared = {"", *(parent(each.path) for each in need.strangers)}
    stamps = {
        folder: None if folder in shared else _old_stamp(stage, folder) or _stamp(f"{stage.root}/{folder}")
        for folder in need.folders
    }
    settled = max((stamp.mtime_ns for stamp in stamps.values() if stamp), default=0) - _RACY
    return {folder: stamp if stamp and stamp.mtime_ns <= settled else None for folder, stamp in stamps.items()}


def _old_stamp(stage: Stage, folder: str) -> Stamp | None:
    return None if folder in stage.touched else stage.stamps.get(folder)


def _stamp(path: str) -> Stamp | None:
    found = system.status(path)
    return Stamp(mtime_ns=found.st_mtime_ns, inode=found.st_ino) if found else None
