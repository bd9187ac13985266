"""The second tree brought up to date by its difference from the site to be, and sealed."""

from generator.diagnostics.stopped import stopped
from generator.disk import codes, system
from generator.publishing import manifest
from generator.publishing.locations import Locations
from generator.publishing.manifest import Entry, Manifest, Stamp
from generator.publishing.paths import folders_of, parent
from generator.publishing.release import NextSite
from generator.publishing.stage import Stage, clear, need_folder
from generator.publishing.strangers import Kind, Stranger, carry

_RACY = 20_000_000  # nanoseconds: two changes closer than a tick of the filesystem's clock bear one time
_FEW = 100  # files and folders; from about here one flush of the filesystem is cheaper than one for each


def bring_up(stage: Stage, site: NextSite, foreign: frozenset[Stranger], present: str) -> None:
    """Make the tree hold `site` and the strangers `foreign`, by links into that at `present`; what goes, goes first."""
    _remove_files(stage, site, foreign)
    _arrange_folders(stage, site, foreign)
    standing = {each for each in stage.foreign if each.path in stage.files or each.path in stage.folders}
    for stranger in sorted(foreign - standing, key=lambda each: each.path):
        if stranger.kind is Kind.FOLDER:
            system.set_mode(stage.place(stranger.path), int(stranger.identity))
        else:
            carry(stranger, present, stage.root)
            stage.touched.add(parent(stranger.path))
    for path, entry in site.entries.items():
        if path not in stage.files:
            _link(stage, path, entry, present)


def seal(stage: Stage, site: NextSite, foreign: frozenset[Stranger], locations: Locations) -> None:
    """Make the tree durable, and give it its manifest again."""
    changed = [f"{stage.root}/{path}" for path in (*site.fresh, *stage.touched & stage.folders)]
    if len(changed) > _FEW:
        system.make_all_durable(stage.root)
    else:
        for path in changed:
            system.make_durable(path)
    sealed = Manifest(entries=site.entries, folders=_stamps(stage, site, foreign))
    manifest.save(sealed, locations.manifest(stage.inode))


def _remove_files(stage: Stage, site: NextSite, foreign: frozenset[Stranger]) -> None:
    for stranger in stage.foreign - foreign:
        if stranger.kind is not Kind.FOLDER and stranger.path not in site.fresh:
            clear(stage, stranger.path)
    kept = {each.path for each in foreign}
    for path in stage.files - site.entries.keys() - kept:
        clear(stage, path)
    for path, entry in site.entries.items():
        there = stage.entries.get(path)
        if (there is None or there.inode != entry.inode) and path not in site.fresh:
            clear(stage, path)


def _arrange_folders(stage: Stage, site: NextSite, foreign: frozenset[Stranger]) -> None:
    theirs = {each.path for each in foreign if each.kind is Kind.FOLDER}
    homes = {*site.folders, *theirs, *folders_of(each.path for each in foreign)}
    for folder in sorted(stage.folders - homes, reverse=True):
        system.remove_folder(stage.place(folder))
        stage.folders.discard(folder)
    for folder in sorted(homes - stage.folders):
        need_folder(stage, folder)


def _link(stage: Stage, path: str, entry: Entry, present: str) -> None:
    place = stage.place(path)
    system.link(f"{present}/{path}", place)
    linked = system.status(place)
    if linked is None or (linked.st_ino, linked.st_mtime_ns) != (entry.inode, entry.mtime_ns):
        message = "was changed while the site was being built"
        raise stopped(codes.OUTPUT_CHANGED, f"{present}/{path}", message, "build again")


def _stamps(stage: Stage, site: NextSite, foreign: frozenset[Stranger]) -> dict[str, Stamp | None]:
    """Stamp the folders that hold nothing but ours and whose time cannot be mistaken for a later one."""
    shared = {"", *(parent(each.path) for each in foreign)}
    stamps = {
        folder: None if folder in shared else _old_stamp(stage, folder) or _stamp(f"{stage.root}/{folder}")
        for folder in site.folders
    }
    settled = max((stamp.mtime_ns for stamp in stamps.values() if stamp), default=0) - _RACY
    return {folder: stamp if stamp and stamp.mtime_ns <= settled else None for folder, stamp in stamps.items()}


def _old_stamp(stage: Stage, folder: str) -> Stamp | None:
    return None if folder in stage.touched else stage.stamps.get(folder)


def _stamp(path: str) -> Stamp | None:
    folder = system.status(path)
    return Stamp(mtime_ns=folder.st_mtime_ns, inode=folder.st_ino) if folder else None
