"""The moment of publishing: the new tree takes the place of the old one, and gives it back where that goes wrong."""

import errno
from dataclasses import replace

from generator.diagnostics.stopped import BuildStopped, stopped
from generator.disk import codes, system
from generator.publishing import manifest
from generator.publishing.locations import Locations
from generator.publishing.published_tree import Tree
from generator.publishing.release import NextSite
from generator.publishing.strangers import Stranger, carry, disturbed, refuse_clashes, strangers

_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def exchange(live: Tree, site: NextSite, foreign: frozenset[Stranger], locations: Locations) -> None:
    """Let the stage, which holds `site` and the strangers `foreign`, change places with `live`."""
    _swap(live, locations)
    try:
        _settle(live, site, foreign, locations)
    except (OSError, BuildStopped):
        _undo(live, locations)
        raise


def trade(locations: Locations) -> None:
    """Exchange site and stage: in one step, or, where the system has none, in two that `mend` completes."""
    try:
        system.exchange(locations.stage, locations.output)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        system.rename(locations.output, locations.retired)
        _bring_in(locations)
        system.rename(locations.retired, locations.stage)


def mend(locations: Locations) -> None:
    """Complete what a build that died between the steps of `trade` left behind; nothing to do otherwise."""
    if system.status(locations.retired) is None:
        return
    if system.status(locations.output) is None:
        stage = system.status(locations.stage)
        if stage is not None and manifest.load(locations.manifest(stage.st_ino)) is not None:
            system.rename(locations.stage, locations.output)
        else:
            system.rename(locations.retired, locations.output)
            return
    system.remove_tree(locations.stage)
    system.rename(locations.retired, locations.stage)


def _swap(live: Tree, locations: Locations) -> None:
    standing = system.status(locations.output)
    if (standing.st_ino if standing else None) != live.inode:
        message = "was replaced while the site was being built"
        raise stopped(codes.OUTPUT_CHANGED, locations.output, message, "build again")
    if live.inode is None:
        system.rename(locations.stage, locations.output)
    else:
        trade(locations)


def _bring_in(locations: Locations) -> None:
    try:
        system.rename(locations.stage, locations.output)
    except OSError:
        system.rename(locations.retired, locations.output)
        raise


def _settle(live: Tree, site: NextSite, foreign: frozenset[Stranger], locations: Locations) -> None:
    """See to strangers that came while the stage was made, and make the exchange itself durable."""
    if live.inode is not None:
        old = replace(live, root=locations.stage)
        changed = disturbed(old)
        if changed:
            system.remove(locations.manifest(live.inode), missing_ok=True)
        late = strangers(old, changed) - foreign
        refuse_clashes(late, site, locations.output)
        for stranger in sorted(late, key=lambda each: each.path):
            carry(stranger, locations.stage, locations.output)
    for folder in {system.folder_of(locations.output), locations.home}:
        system.make_durable(folder)


def _undo(live: Tree, locations: Locations) -> None:
    if live.inode is None:
        system.rename(locations.output, locations.stage)
    else:
        trade(locations)
