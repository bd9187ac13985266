"""The second tree, in the making: what stands in it, and the few things that can be done to it."""

from dataclasses import dataclass, field
from os import stat_result

from generator.disk import system
from generator.publishing.locations import Locations
from generator.publishing.manifest import Entry, Stamp
from generator.publishing.paths import parent
from generator.publishing.published_tree import look
from generator.publishing.strangers import Kind, Stranger, strangers


@dataclass(slots=True, kw_only=True)
class Stage:
    """`entries`, `stamps` and `foreign` as found; `files` and `folders` are what stands now, ours or not.

    `touched` are the folders in which a name came or went.
    """

    root: str
    inode: int
    entries: dict[str, Entry]
    stamps: dict[str, Stamp | None]
    foreign: frozenset[Stranger]
    files: set[str]
    folders: set[str]
    touched: set[str] = field(default_factory=set)

    def place(self, path: str) -> str:
        """Where `path` is; its folder is noted as changed."""
        self.touched.add(parent(path))
        return f"{self.root}/{path}"


def open_stage(locations: Locations) -> Stage:
    """Take the second tree in hand: until it is sealed it has no manifest, and so is known to be unsure."""
    tree = look(locations.stage, locations)
    if not tree.sealed:
        system.remove_tree(locations.stage)
        system.make_folder(locations.stage)
        tree = look(locations.stage, locations)
    inode = tree.inode or 0
    system.remove(locations.manifest(inode), missing_ok=True)
    foreign = strangers(tree)
    return Stage(
        root=tree.root,
        inode=inode,
        entries=tree.entries,
        stamps=tree.folders,
        foreign=foreign,
        files={*tree.ours, *(each.path for each in foreign if each.kind is not Kind.FOLDER)},
        folders={"", *tree.folders, *(each.path for each in foreign if each.kind is Kind.FOLDER)},
    )


def put(stage: Stage, path: str, content: bytes) -> stat_result:
    """Write a new file at `path`, whatever stands there or in its way."""
    clear(stage, path)
    need_folder(stage, parent(path))
    written = system.write(stage.place(path), content)
    stage.files.add(path)
    return written


def clear(stage: Stage, path: str) -> None:
    """Let nothing stand at `path`."""
    if path in stage.files:
        system.remove(stage.place(path), missing_ok=True)
        stage.files.discard(path)
    elif path in stage.folders:
        system.remove_tree(stage.place(path))
        stage.files = {each for each in stage.files if not each.startswith(f"{path}/")}
        stage.folders = {each for each in stage.folders if not f"{each}/".startswith(f"{path}/")}


def need_folder(stage: Stage, folder: str, mode: int = system.FOLDER_MODE) -> None:
    """Let `folder` stand, and those that it is in."""
    if folder in stage.folders:
        return
    need_folder(stage, parent(folder))
    clear(stage, folder)
    system.make_folder(stage.place(folder), mode)
    stage.folders.add(folder)
