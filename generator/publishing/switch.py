"""The moment of publishing: the new tree takes the place of the old one."""

import errno

from generator.publishing import manifest, system
from generator.publishing.codes import output_changed
from generator.publishing.faults import fault
from generator.publishing.ground import Ground

_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def switch(ground: Ground, inode: int | None) -> None:
    """Let the stage become the site that stood at `inode`, and that one the stage."""
    found = system.status(ground.output)
    if (found.st_ino if found else None) != inode:
        message = "was replaced while the site was being built"
        raise fault(output_changed.CODE, ground.output, message, "build again")
    if inode is None:
        system.rename(ground.stage, ground.output)
    else:
        trade(ground)


def trade(ground: Ground) -> None:
    """Exchange site and stage: in one step, or, where the system has none, in two that `mend` completes."""
    try:
        system.exchange(ground.stage, ground.output)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        system.rename(ground.output, ground.retired)
        _bring_in(ground)
        system.rename(ground.retired, ground.stage)


def mend(ground: Ground) -> None:
    """Complete what a build that died between the steps of `trade` left behind; nothing to do otherwise."""
    if system.status(ground.retired) is None:
        return
    if system.status(ground.output) is None:
        stage = system.status(ground.stage)
        if stage is not None and manifest.load(ground.manifest(stage.st_ino)) is not None:
            system.rename(ground.stage, ground.output)
        else:
            system.rename(ground.retired, ground.output)
            return
    system.remove_tree(ground.stage)
    system.rename(ground.retired, ground.stage)


def _bring_in(ground: Ground) -> None:
    try:
        system.rename(ground.stage, ground.output)
    except OSError:
        system.rename(ground.retired, ground.output)
        raise
