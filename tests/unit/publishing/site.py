"""Small sites to publish, and disks that fail or processes that die at a chosen call."""

import errno
import os
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.disk import system
from generator.publishing.paths import OWN_LIST
from generator.publishing.publish import publish, published
from generator.publishing.release import Published, Release
from generator.rendering.artifact import Artifact

Files = dict[str, bytes]

CHANGING = frozenset(
    "open write fchmod close link symlink mkdir makedirs chmod unlink rmdir rename fsync".split()  # noqa: SIM905
)
LOOKING = frozenset({"lstat", "stat", "fstat", "scandir", "readlink"})

OLD = {
    "index.html": b"old home",
    "about/index.html": b"about",
    "placements/aurora/index.html": b"aurora",
    "placements/kestrel/index.html": b"kestrel",
    "guides": b"a file that becomes a folder",
    "fields/arts.html": b"a folder that becomes a file",
}
NEW = {
    "index.html": b"new home",
    "about/index.html": b"about",
    "placements/aurora/index.html": b"aurora",
    "placements/tide/index.html": b"tide",
    "guides/visa.html": b"visa",
    "fields": b"fields",
}
MINE = {"CNAME": b"catalogue.example", "notes/deep/own.txt": b"own", "placements/own.txt": b"own too"}


def drawn(files: Mapping[str, bytes]) -> list[tuple[str, Artifact]]:
    """Each file with a key of its own."""
    return [(f"key of {content!r}", Artifact(path=path, content=content)) for path, content in files.items()]


def put_all(files: Mapping[str, bytes], base: Path) -> Published:
    """Publish everything as newly drawn."""
    return publish(Release(drawn=drawn(files)), base / "output", base / "state")


def put_changes(files: Mapping[str, bytes], base: Path) -> Published:
    """Publish as the pipeline does: what was drawn from the same is kept."""
    there = published(base / "output", base / "state")
    kept = tuple(there[path] for key, each in drawn(files) if (path := each.path) in there and there[path].key == key)
    taken = {entry.path for entry in kept}
    release = Release(drawn=[pair for pair in drawn(files) if pair[1].path not in taken], kept=kept)
    return publish(release, base / "output", base / "state")


def settle(files: Mapping[str, bytes], base: Path) -> None:
    """Bring about the state of every day: a site published, the second tree at hand, strangers in place."""
    put_all({"index.html": b"older", "gone/index.html": b"gone"}, base)
    put_all(files, base)
    add(MINE, base)


def add(files: Mapping[str, bytes], base: Path) -> None:
    """Put files into the output as a person would."""
    for path, content in files.items():
        place = base / "output" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def contents(base: Path) -> Files:
    """Every file of the site but the list of our own."""
    root = base / "output"
    files = {path.relative_to(root).as_posix(): path for path in root.rglob("*") if not path.is_dir()}
    return {name: path.read_bytes() for name, path in files.items() if name != OWN_LIST}


class Disk:
    """Stands for `os` in `system`: counts the calls named and lets `strike` see to the one numbered `at`."""

    def __init__(self, names: frozenset[str], strike: Callable[[str], None], at: int, *, lasting: bool = False):
        self.names, self.strike, self.at, self.lasting = names, strike, at, lasting
        self.calls: list[str] = []

    def __getattr__(self, name: str):
        """The call of `os` with this name, watched if it is one of `names`."""
        real = getattr(os, name)
        return self.watched(name, real) if name in self.names else real

    def watched(self, name: str, real: Callable) -> Callable:
        """The call `real`, counted."""

        def call(*arguments, **options):
            number = len(self.calls)
            self.calls.append(name)
            if number == self.at or (self.lasting and number > self.at):
                if name == "close":
                    real(*arguments, **options)
                self.strike(name)
            return real(*arguments, **options)

        return call


@contextmanager
def watching(disk: Disk) -> Iterator[Disk]:
    """Let every call of `system` go through `disk`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(system, "os", disk)
        patch.setattr(system, "exchange", disk.watched("exchange", system.exchange))
        patch.setattr(system, "make_all_durable", disk.watched("syncfs", system.make_all_durable))
        yield disk


def calls_of(act: Callable[[], object], names: frozenset[str]) -> list[str]:
    """The calls that `act` makes when all goes well."""
    with watching(Disk(names, lambda _: None, -1)) as disk:
        act()
    return disk.calls


def failing(number: int) -> Callable[[str], None]:
    """A strike: the call fails with this error number."""

    def strike(_: str) -> None:
        raise OSError(number, os.strerror(number))

    return strike


def killed(act: Callable[[], object], at: int) -> bool:
    """Whether `act`, in a process of its own that is killed just before its changing call `at`, was killed."""
    child = os.fork()
    if child == 0:
        try:
            with watching(Disk(CHANGING, lambda _: os.kill(os.getpid(), signal.SIGKILL), at)):
                act()
        except BaseException:  # noqa: BLE001 - the child must end here, not return into pytest
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the child failed instead of being killed"
    return os.WIFSIGNALED(status)


def without_exchange(patch: pytest.MonkeyPatch) -> None:
    """A system that cannot exchange two folders."""

    def refuse(_: str, other: str) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), other)

    patch.setattr(system, "exchange", refuse)
