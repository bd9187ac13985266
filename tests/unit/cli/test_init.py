import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.cli.check import check
from generator.cli.init import init
from tests.shape.tree import ROOT

PINNED = re.compile(r"uses: \S+@[0-9a-f]{40} # v\S+")


def started(folder, today="2026-11-24"):
    return CliRunner().invoke(init, [str(folder), "--today", today])


def workflows(folder):
    return sorted((folder / ".github/workflows").glob("*.yml"))


@pytest.mark.parametrize("today", ["2026-11-24", "2027-12-31", "2028-02-29"])
def test_what_it_starts_passes_the_strict_check(tmp_path, today):
    assert started(tmp_path / "new", today).exit_code == 0
    ran = CliRunner().invoke(check, ["--root", str(tmp_path / "new"), "--strict", "--today", today])
    assert ran.exit_code == 0, ran.output


def test_the_same_day_gives_the_same_bytes(tmp_path):
    texts = []
    for name in ("one", "two"):
        started(tmp_path / name)
        texts.append({path.name: path.read_bytes() for path in (tmp_path / name).rglob("*") if path.is_file()})
    assert texts[0] == texts[1]


def test_it_copies_no_template(tmp_path):
    started(tmp_path / "new")
    assert not (tmp_path / "new/templates").exists()


@pytest.mark.parametrize("there", ["notes.txt", "content"])
def test_a_folder_that_is_not_empty_is_refused_and_left_alone(tmp_path, there):
    (tmp_path / there).mkdir()
    ran = started(tmp_path)
    assert ran.exit_code == 2
    assert there in ran.output
    assert [path.name for path in tmp_path.iterdir()] == [there]


def test_a_fresh_git_repository_counts_as_empty(tmp_path):
    (tmp_path / ".git").mkdir()
    assert started(tmp_path).exit_code == 0


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "file").write_text("mine")
    assert started(tmp_path / "file").exit_code == 2
    assert (tmp_path / "file").read_text() == "mine"


def test_its_actions_are_pinned_to_the_commits_that_our_own_are_pinned_to(tmp_path):
    started(tmp_path / "new")
    ours = {line for path in workflows(ROOT) for line in PINNED.findall(path.read_text())}
    theirs = {line for path in workflows(tmp_path / "new") for line in PINNED.findall(path.read_text())}
    assert theirs
    assert theirs <= ours


def test_zizmor_finds_nothing_in_its_workflows(tmp_path):
    started(tmp_path / "new")
    zizmor = Path(sys.executable).with_name("zizmor")
    if not zizmor.exists():
        pytest.skip("zizmor is not installed beside this Python")
    ran = subprocess.run(
        [zizmor, "--offline", "--pedantic", "--quiet", tmp_path / "new/.github"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "WARN" not in ran.stderr


def test_its_workflows_are_yaml_with_jobs(tmp_path):
    started(tmp_path / "new")
    assert len(workflows(tmp_path / "new")) == 3
    for path in workflows(tmp_path / "new"):
        assert yaml.safe_load(path.read_text())["jobs"], path
