import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.shape.tree import ROOT, committed, name


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory) -> Path:
    """A folder with what a wheel of this tree would install."""
    folder = tmp_path_factory.mktemp("wheel")
    asked = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(asked, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


@pytest.fixture(scope="module")
def carried(unpacked) -> set[str]:
    """The names of the files that the wheel installs."""
    files = (path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file())
    return {each for each in files if ".dist-info/" not in each}


def test_the_wheel_carries_the_whole_package_with_templates_and_vocabularies(carried):
    own = {name(path) for path in committed() if name(path).startswith("generator/")}
    templates = {f"generator/{name(path)}" for path in committed() if name(path).startswith("templates/")}
    assert templates
    assert (own | templates) - carried == set()


def test_the_wheel_carries_nothing_else(carried):
    kept = {name(path) for path in committed()} | {f"generator/{name(path)}" for path in committed()}
    assert carried - kept == {"generator/cli/starter/requirements.txt"}


def test_what_the_wheel_installs_starts_and_builds_a_catalogue(unpacked, tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(unpacked)}
    for asked in (["init", "mine"], ["build", "--root", "mine", "--strict", "--workers", "1"]):
        run = [sys.executable, "-m", "generator", *asked]
        done = subprocess.run(run, cwd=tmp_path, env=environment, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "mine/output/index.html").is_file()
