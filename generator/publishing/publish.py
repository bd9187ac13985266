"""A whole site to the output folder, all or nothing."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator.diagnostics.stopped import BuildStopped
from generator.disk import system
from generator.disk.errors import errors_about
from generator.publishing import manifest
from generator.publishing.exchange import exchange, mend, trade
from generator.publishing.gather import Gathering, gather, refuse_nesting
from generator.publishing.locations import Locations, survey
from generator.publishing.manifest import Manifest
from generator.publishing.release import OWN_LIST, Published, Release, folders_of
from generator.publishing.strangers import carry, disturbed, refuse_clashes, strangers
from generator.publishing.sync import Need, bring_up, seal
from generator.publishing.tree import Tree, look


def published(output: Path, state: Path) -> Manifest:
    """Tell what is truly published: entries of the last build whose files are still there unharmed.

    To be called, like `publish`, by the holder of `lock(state)`: first of all it completes what a build that
    died left behind. Raises `BuildStopped` if `output` is not a folder that may be replaced.
    """
    live = _live(output, state)
    return Manifest(entries=_public(live), folders=live.folders)


def intact(output: Path, state: Path, files: int) -> bool:
    """Whether the last build's files, `files` of them, are all there unharmed, and the list of them, too.

    To be called as `published` is.
    """
    live = _live(output, state)
    return OWN_LIST in live.entries and len(_public(live)) == files


def publish(release: Release, output: Path, state: Path) -> Published:
    """Make `output` hold `release` and the files in it that are not ours, in one step (decision 0002).

    Raises `BuildStopped`, the site before still standing, and `ValueError` for paths outside or twice.
    """
    with errors_about(str(output)):
        locations = survey(output, state)
        mend(locations)
        gathering = gather(release, look(locations.output, locations), locations)
        if _is_there(gathering):
            _renew_keys(gathering)
        else:
            _replace(gathering)
    return _outcome(gathering)


def _live(output: Path, state: Path) -> Tree:
    with errors_about(str(output)):
        locations = survey(output, state)
        mend(locations)
        return look(locations.output, locations)


def _is_there(gathering: Gathering) -> bool:
    live = gathering.live
    return live.sealed and not gathering.fresh and len(live.ours) == len(gathering.entries)


def _renew_keys(gathering: Gathering) -> None:
    live, locations = gathering.live, gathering.locations
    if live.inode is not None and gathering.entries != live.entries:
        renewed = Manifest(entries=gathering.entries, folders=live.folders)
        manifest.save(renewed, locations.manifest(live.inode))


def _replace(gathering: Gathering) -> None:
    live, locations, stage = gathering.live, gathering.locations, gathering.opened()
    need = _need(gathering)
    bring_up(stage, need, live.root)
    seal(stage, need, locations)
    exchange(locations, live.inode)
    try:
        _settle(need, live, locations)
    except (OSError, BuildStopped):
        _undo(live, locations)
        raise
    _tidy(locations, (stage.inode, live.inode))


def _need(gathering: Gathering) -> Need:
    live, entries = gathering.live, gathering.entries
    folders = folders_of(entries)
    refuse_nesting(entries, folders)
    foreign = strangers(live, disturbed(live))
    refuse_clashes(foreign, entries, folders, live.root)
    return Need(entries=entries, fresh=gathering.fresh, folders=folders, strangers=foreign)


def _settle(need: Need, live: Tree, locations: Locations) -> None:
    """See to strangers that came while the stage was made, and make the exchange itself durable."""
    if live.inode is not None:
        old = replace(live, root=locations.stage)
        changed = disturbed(old)
        if changed:
            system.remove(locations.manifest(live.inode), missing_ok=True)
        late = strangers(old, changed) - need.strangers
        refuse_clashes(late, need.entries, need.folders, locations.output)
        for stranger in sorted(late, key=lambda each: each.path):
            carry(stranger, locations.stage, locations.output)
    for folder in {system.folder_of(locations.output), locations.home}:
        system.make_durable(folder)


def _undo(live: Tree, locations: Locations) -> None:
    if live.inode is None:
        system.rename(locations.output, locations.stage)
    else:
        trade(locations)


def _tidy(locations: Locations, trees: Iterable[int | None]) -> None:
    """Remove what dead builds left in the state folder; what cannot go now goes another time."""
    current = {locations.manifest(inode) for inode in trees if inode is not None}
    try:
        for entry in system.names(locations.state):
            if entry.name.startswith("tree-") and entry.path not in current:
                system.remove(entry.path)
    except OSError:
        return


def _outcome(gathering: Gathering) -> Published:
    entries, fresh = gathering.entries, gathering.fresh
    paths = sorted(path for path in entries if path != OWN_LIST)
    return Published(
        written=tuple(path for path in paths if path in fresh),
        unchanged=tuple(path for path in paths if path not in fresh),
        removed=tuple(sorted(path for path in gathering.live.ours if path not in entries)),
    )


def _public(live: Tree) -> dict[str, manifest.Entry]:
    return {path: entry for path, entry in live.entries.items() if path != OWN_LIST}
