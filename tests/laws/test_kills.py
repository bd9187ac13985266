"""A build may be killed or asked to stop at any instant: the site is the one before or the one after, whole."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.proof import tries
from tests.sites.small import TODAY, built, listing, small, tree, write
from tests.unit.publishing.site import CHANGING, Disk, watching

ROOT = Path(__file__).parents[2]
KILLS = tries(30)
DECISIVE = {"rename", "exchange"}
EDITED = "content/placements/harbour/role-1.md"
TEXTS = [small()[EDITED], listing("Wholly new interns", country="Japan", body="New.")]


class Before:
    """A catalogue whose site is to change, and the two sites that may be seen."""

    def __init__(self, base: Path, *, search: bool) -> None:
        self.root, self.search = write(base / "root", small()), search
        self.sites = []
        for text in TEXTS:
            write(self.root, {EDITED: text}, templates=None)
            built(self.root, search=search)
            self.sites.append(tree(self.root / "output"))
        assert self.sites[0] != self.sites[1]
        self.standing = 1
        self.kept = self.kinds()

    def edit(self) -> None:
        """Let the next build have something to do."""
        write(self.root, {EDITED: TEXTS[1 - self.standing]}, templates=None)

    def judge(self, what: str) -> None:
        """The site is one of the two; the next build makes it the one asked for, and leaves no debris."""
        assert tree(self.root / "output") in self.sites, what
        built(self.root, search=self.search)
        self.standing = 1 - self.standing
        assert tree(self.root / "output") == self.sites[self.standing], what
        assert sorted(path.name for path in self.root.iterdir()) == [".cache", "content", "output", "templates"]
        assert self.kinds() <= self.kept, what

    def kinds(self) -> set[str]:
        """What stands in the state folder; trees go by the number of their inode."""
        return {path.name.partition("-")[0] for path in (self.root / ".cache/catalog").iterdir()}


def command(root: Path, *arguments: str) -> list[str]:
    day = TODAY.date().isoformat()
    return [sys.executable, "-m", "generator", "build", "--root", str(root), "--today", day, *arguments]


@pytest.fixture(scope="module")
def seconds(tmp_path_factory) -> float:
    """How long a build of one edit takes in a process of its own."""
    before = Before(tmp_path_factory.mktemp("timed"), search=True)
    before.edit()
    began = time.perf_counter()
    subprocess.run(command(before.root), check=True, cwd=ROOT, capture_output=True)
    return time.perf_counter() - began


@pytest.mark.proof
def test_kills_at_random_instants_break_no_site(tmp_path):
    before, dice = Before(tmp_path, search=False), random.Random(7)  # noqa: S311
    began = time.perf_counter()
    before.edit()
    built(before.root)
    before.standing = 1 - before.standing
    longest, struck = time.perf_counter() - began, 0
    for number in range(KILLS):
        before.edit()
        child = os.fork()
        if child == 0:
            built(before.root, workers=2)
            os._exit(0)
        time.sleep(dice.uniform(0, longest * 1.1))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        struck += os.WIFSIGNALED(status)
        before.judge(f"kill {number}")
    assert struck > KILLS / 3


@pytest.mark.proof
def test_kills_of_the_whole_program_break_no_site(tmp_path, seconds):
    before, dice = Before(tmp_path, search=True), random.Random(11)  # noqa: S311
    for number in range(tries(6)):
        before.edit()
        process = subprocess.Popen(command(before.root), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(seconds * 0.2, seconds))
        process.kill()
        process.wait()
        before.judge(f"kill {number}")


def test_a_kill_at_each_decisive_call_breaks_no_site(tmp_path):
    before = Before(tmp_path, search=False)
    before.edit()
    with watching(Disk(CHANGING, lambda _: None, -1)) as disk:
        built(before.root)
    before.standing = 1 - before.standing
    assert set(disk.calls) >= DECISIVE
    for at in (at for at, name in enumerate(disk.calls) if name in DECISIVE or at % 32 == 0):
        before.edit()
        child = os.fork()
        if child == 0:
            with watching(Disk(CHANGING, lambda _: os.kill(os.getpid(), signal.SIGKILL), at)):
                built(before.root)
            os._exit(0)
        os.waitpid(child, 0)
        before.judge(f"killed before call {at}, {disk.calls[at]}")


WAITING = """
import os, sys, time
import {module} as module
from generator.cli.main import main

def wait(*_, **__):
    os.write(2, b"here")
    time.sleep(60)

module.{name} = wait
main()
"""
PLACES = [
    ("generator.building.validating_step", "validated"),
    ("generator.building.pipeline", "plan"),
    ("generator.publishing.exchange", "trade"),
    ("generator.searching.pagefind", "_talk"),
]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(("module", "name"), PLACES)
def test_a_build_that_is_asked_to_stop_ends_cleanly_with_all_its_processes(tmp_path, number, module, name):
    before = Before(tmp_path, search=True)
    before.edit()
    for copy in range(70):
        write(before.root, {f"content/placements/tide/copy-{copy}.md": TEXTS[0]}, templates=None)
    code = WAITING.format(module=module, name=name)
    process = subprocess.Popen(
        [sys.executable, "-c", code, *command(before.root, "--workers", "2")[3:]],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    said = b""
    while not said.endswith(b"here"):
        said += process.stderr.read(1)
    os.killpg(process.pid, number) if number == signal.SIGINT else process.send_signal(number)
    said = process.communicate(timeout=20)[1]
    assert (process.returncode, said.replace(b"here", b"").strip()) == (128 + number, b"Stopped.")
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    shutil.rmtree(before.root / "content")
    write(before.root, small(), templates=None)
    before.edit()
    before.judge(f"signal {number}")


def test_a_kill_while_the_index_is_made_leaves_nothing_behind(tmp_path):
    before = Before(tmp_path, search=True)
    before.edit()
    code = WAITING.format(module="generator.searching.pagefind", name="_talk")
    arguments = [sys.executable, "-c", code, *command(before.root)[3:]]
    process = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr.read(4) == b"here"
    process.kill()
    process.communicate()
    before.judge("killed while the index was made")


def test_two_builds_at_once_do_not_mix(tmp_path):
    before = Before(tmp_path, search=True)
    before.edit()
    builds = [
        subprocess.Popen(command(before.root), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = [build.communicate(timeout=120) for build in builds]
    assert [build.returncode for build in builds] == [0, 0, 0], said
    assert sum("site is in" in out for out, _ in said) == 3
    before.judge("three builds")


@pytest.mark.proof
def test_readers_never_miss_a_page_while_builds_go_on(tmp_path):
    before = Before(tmp_path, search=False)
    for _ in range(tries(6)):
        before.edit()
        child = os.fork()
        if child == 0:
            built(before.root)
            os._exit(0)
        ended = False
        while not ended:
            page = (before.root / "output/placements/harbour/role-1/index.html").read_bytes()
            assert page in [site["placements/harbour/role-1/index.html"] for site in before.sites]
            ended = os.waitpid(child, os.WNOHANG)[0] == child
        before.standing = 1 - before.standing


def test_a_cache_that_is_gone_in_the_middle_breaks_nothing(tmp_path):
    before = Before(tmp_path, search=False)
    before.edit()
    shutil.rmtree(before.root / ".cache")
    before.judge("no cache")
