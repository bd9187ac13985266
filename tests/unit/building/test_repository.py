"""git itself is asked, in repositories of a few files."""

import os
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from generator.building.repository import history
from generator.catalogue.history import NO_HISTORY

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
NOW = datetime(2027, 1, 10, 12, tzinfo=UTC)


def git(root: Path, *words: str, day: str = "2027-01-02") -> str:
    moment = day if day.startswith("@") else f"{day}T23:30:00+0000"
    env = os.environ | {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment, "GIT_CONFIG_GLOBAL": os.devnull}
    names = ("-c", "user.name=Ana", "-c", "user.email=ana@harbour.example")
    done = subprocess.run(["git", *names, *words], cwd=root, env=env, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def put(root: Path, *names: str, text: str = "a") -> None:
    for name in names:
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def commit(root: Path, *names: str, day: str, text: str = "a") -> None:
    put(root, *names, text=text)
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Change", day=day)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet")
    return tmp_path


def test_each_file_changed_on_the_day_of_its_last_commit(root):
    commit(root, "a.md", "b.md", day="2027-01-02")
    commit(root, "b.md", day="2027-01-05", text="b")
    assert history(root, NOW).changed == {"content/a.md": date(2027, 1, 2), "content/b.md": date(2027, 1, 5)}


def test_the_commit_that_the_repository_stands_at_is_told(root):
    commit(root, "a.md", day="2027-01-02")
    assert history(root, NOW).commit == git(root, "rev-parse", "HEAD")


def test_what_changed_long_ago_is_not_told(root):
    commit(root, "a.md", day="2026-11-30")
    assert history(root, NOW).changed == {}


@pytest.mark.parametrize("staged", [True, False])
def test_what_no_commit_has_changed_today(root, staged):
    commit(root, "a.md", "b.md", day="2026-11-30")
    put(root, "a.md", "new/c.md", text="b")
    if staged:
        git(root, "add", "--all")
    assert history(root, NOW).changed == {"content/a.md": NOW.date(), "content/new/c.md": NOW.date()}


def test_paths_are_those_below_the_catalogue_wherever_it_lies_in_the_repository(root):
    put(root / "catalogue", "new.md")
    commit(root / "catalogue", "a.md", day="2027-01-02")
    commit(root, "other.md", day="2027-01-02")
    put(root / "catalogue", "newer.md")
    told = history(root / "catalogue", NOW).changed
    assert sorted(told) == ["content/a.md", "content/new.md", "content/newer.md"]


def test_a_name_of_any_letters_is_a_name(root):
    names = "a\nb.md", "ä ö.md", '"quoted".md'
    commit(root, *names, day="2027-01-02")
    assert sorted(history(root, NOW).changed) == sorted(f"content/{name}" for name in names)


def test_a_commit_of_the_far_future_counts_as_now(root):
    commit(root, "a.md", day="@99999999999 +0000")
    assert history(root, NOW).changed == {"content/a.md": NOW.date()}


def test_where_there_is_no_commit_nothing_is_known(root):
    put(root, "a.md")
    assert history(root, NOW) == NO_HISTORY


def test_outside_a_repository_nothing_is_known(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    put(tmp_path, "a.md")
    assert history(tmp_path, NOW) == NO_HISTORY


def test_without_git_nothing_is_known(root, monkeypatch):
    commit(root, "a.md", day="2027-01-02")
    monkeypatch.setenv("PATH", str(root))
    assert history(root, NOW) == NO_HISTORY


def test_of_a_shallow_copy_nothing_is_known(root, tmp_path_factory):
    commit(root, "a.md", day="2027-01-02")
    commit(root, "b.md", day="2027-01-03")
    copy = tmp_path_factory.mktemp("shallow") / "copy"
    git(root, "clone", "--quiet", "--depth", "1", root.as_uri(), str(copy))
    assert history(copy, NOW) == NO_HISTORY
