"""The moment of publishing: the new tree takes the place of the old one."""

import errno

from generator.diagnostics.stopped import stopped
from generator.disk import codes, system
from generator.publishing import manifest
from generator.publishing.locations import Locations

_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def exchange(locations: Locations, inode: int | None) -> None:
    """Let the stage become the site that stood at `inode`, and that one the stage."""
    found = system.status(locations.output)
    if (found.st_ino if found else None) != inode:
        message = "was replaced while the site was being built"
        raise stopped(codes.OUTPUT_CHANGED, locations.output, message, "build again")
    if inode is None:
        system.rename(locations.stage, locations.output)
    else:
        trade(locations)


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


def _bring_in(locations: Locations) -> None:
    try:
        system.rename(locations.stage, locations.output)
    except OSError:
        system.rename(locations.retired, locations.output)
        raise
