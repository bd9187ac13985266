"""A whole site to the output folder, all or nothing."""

from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path

from generator.disk import system
from generator.disk.errors import errors_about
from generator.publishing import manifest
from generator.publishing.exchange import exchange, mend
from generator.publishing.gather import gather
from generator.publishing.locations import Locations, survey
from generator.publishing.manifest import Manifest
from generator.publishing.paths import OWN_LIST
from generator.publishing.published_tree import Tree, look
from generator.publishing.release import NextSite, Published, Release
from generator.publishing.stage import Stage, open_stage
from generator.publishing.strangers import staying
from generator.publishing.sync import bring_up, seal


def published(output: Path, state: Path) -> Manifest:
    """Tell what is truly published: entries of the last build whose files are still there unharmed.

    To be called, like `publish`, by the holder of `lock(state)`: first of all it completes what a build that
    died left behind. Raises `BuildStopped` if `output` is not a folder that may be replaced.
    """
    with errors_about(str(output)):
        _, live = _present(output, state)
    return Manifest(entries=_public(live), folders=live.folders)


def intact(output: Path, state: Path, files: int) -> bool:
    """Whether the last build's files, `files` of them, are all there unharmed, and the list of them, too.

    To be called as `published` is.
    """
    with errors_about(str(output)):
        _, live = _present(output, state)
    return OWN_LIST in live.entries and len(_public(live)) == files


def publish(release: Release, output: Path, state: Path) -> Published:
    """Make `output` hold `release` and the files in it that are not ours, in one step (decision 0002).

    Raises `BuildStopped`, the site before still standing, and `ValueError` for paths outside or twice.
    """
    with errors_about(str(output)):
        locations, live = _present(output, state)
        stage = cache(partial(open_stage, locations))
        site = gather(release, live, stage)
        if _is_there(site, live):
            _renew_keys(site, live, locations)
        else:
            _replace(live, site, stage(), locations)
    return _outcome(site, live)


def _present(output: Path, state: Path) -> tuple[Locations, Tree]:
    """Where publishing takes place, and the site as it stands there."""
    locations = survey(output, state)
    mend(locations)
    return locations, look(locations.output, locations)


def _is_there(site: NextSite, live: Tree) -> bool:
    return live.sealed and not site.fresh and len(live.ours) == len(site.entries)


def _renew_keys(site: NextSite, live: Tree, locations: Locations) -> None:
    if live.inode is not None and site.entries != live.entries:
        renewed = Manifest(entries=site.entries, folders=live.folders)
        manifest.save(renewed, locations.manifest(live.inode))


def _replace(live: Tree, site: NextSite, stage: Stage, locations: Locations) -> None:
    foreign = staying(live, site)
    bring_up(stage, site, foreign, live.root)
    seal(stage, site, foreign, locations)
    exchange(live, site, foreign, locations)
    _tidy(locations, (stage.inode, live.inode))


def _tidy(locations: Locations, trees: Iterable[int | None]) -> None:
    """Remove what dead builds left in the state folder; what cannot go now goes another time."""
    current = {locations.manifest(inode) for inode in trees if inode is not None}
    try:
        for entry in system.names(locations.state):
            if entry.name.startswith("tree-") and entry.path not in current:
                system.remove(entry.path)
    except OSError:
        return


def _outcome(site: NextSite, live: Tree) -> Published:
    paths = sorted(path for path in site.entries if path != OWN_LIST)
    return Published(
        written=tuple(path for path in paths if path in site.fresh),
        unchanged=tuple(path for path in paths if path not in site.fresh),
        removed=tuple(sorted(path for path in live.ours if path not in site.entries)),
    )


def _public(live: Tree) -> dict[str, manifest.Entry]:
    return {path: entry for path, entry in live.entries.items() if path != OWN_LIST}
