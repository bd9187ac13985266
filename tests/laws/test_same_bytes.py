"""The same input gives the same bytes, the search index included, wherever and however the build runs."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.building.build import build
from generator.building.build_request import BuildRequest
from tests.sites.small import TODAY, built, small, tree, write

ROOT = Path(__file__).parents[2]


def catalogue(root: Path) -> Path:
    """A catalogue with enough listings that two workers are put to work."""
    files = small()
    for number in range(60):
        text = files["content/placements/tide/role-2.md"].replace("C interns", f"Köln {number} interns, ıİ")
        files[f"content/placements/tide/copy-{number}.md"] = text
    return write(root, files)


def run(root: Path, *arguments: str, **environment: str) -> dict[str, bytes]:
    """The site that a process of its own builds."""
    command = [sys.executable, "-m", "generator", "build", "--root", str(root), "--today", "2027-01-15", *arguments]
    ran = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environment},
        preexec_fn=(lambda: os.umask(int(umask, 8))) if (umask := environment.pop("UMASK", "")) else None,
    )
    assert ran.returncode == 0, ran.stderr
    return tree(root / "output")


@pytest.fixture(scope="module")
def expected(tmp_path_factory) -> dict[str, bytes]:
    return run(catalogue(tmp_path_factory.mktemp("plain")), "--workers", "1")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "UMASK": "0777"},
        {"PYTHONHASHSEED": "2", "TZ": "Pacific/Niue", "LC_ALL": "C", "LANG": "de_DE", "UMASK": "0", "CI": "true"},
        {"PYTHONHASHSEED": "3", "HOME": "/nowhere", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "COLUMNS": "7"},
    ],
    ids=["east", "west", "homeless"],
)
def test_the_environment_changes_nothing(tmp_path, expected, environment):
    root = catalogue(tmp_path / "another path with spaces and ü")
    assert run(root, "--workers", "2", **environment) == expected
    modes = {path.stat().st_mode & 0o777 for path in (root / "output").rglob("*") if path.is_file()}
    assert modes == {0o644}
    assert {path.stat().st_mode & 0o777 for path in (root / "output").rglob("*") if path.is_dir()} == {0o755}


def test_the_order_and_the_age_of_files_change_nothing(tmp_path, expected):
    there = catalogue(tmp_path / "there")
    files = sorted(path for path in there.rglob("*") if path.is_file())
    for number, path in enumerate(reversed(files)):
        copy = tmp_path / "here" / path.relative_to(there)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (number * 1_000_000, number * 1_000_000))
    assert run(tmp_path / "here") == expected


def test_the_order_in_which_a_disk_lists_files_changes_nothing(tmp_path, expected, monkeypatch):
    root = catalogue(tmp_path)
    walk, listed = os.walk, os.scandir

    class Reversed:
        def __init__(self, *where):
            with listed(*where) as entries:
                self.entries = reversed(list(entries))

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def __iter__(self):
            return self.entries

        def __next__(self):
            return next(self.entries)

        def close(self):
            return None

    monkeypatch.setattr(os, "scandir", Reversed)
    assert built(root, search=True).diagnostics is not None
    monkeypatch.undo()
    assert os.walk is walk
    assert tree(root / "output") == expected


def test_a_second_build_anew_changes_nothing(tmp_path, expected):
    root = catalogue(tmp_path)
    run(root)
    inode = (root / "output").stat().st_ino
    assert run(root, "--anew") == expected
    assert (root / "output").stat().st_ino == inode


def test_the_address_said_is_that_of_the_site(tmp_path):
    root, other = write(tmp_path / "a", small()), write(tmp_path / "b", small())
    site = other / "content/site.yaml"
    site.write_text(site.read_text().replace("https://small.example/", "https://other.example/under/"))
    build(BuildRequest(root=root, output=root / "output", now=TODAY, address="https://other.example/under/"))
    built(other, search=True)
    assert tree(root / "output") == tree(other / "output")


def test_the_json_result_of_two_builds_says_the_same(tmp_path):
    said = []
    for name in ("a", "b"):
        root = write(tmp_path / name, small())
        command = [sys.executable, "-m", "generator", "build", "--root", str(root), "--json", "--today", "2027-01-15"]
        result = json.loads(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)
        said.append({key: value for key, value in result.items() if key != "seconds"})
    assert said[0] == said[1]
