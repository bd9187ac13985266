import subprocess
import sys
import zipfile

import pytest

from tests.shape.tree import ROOT, committed, name


@pytest.fixture(scope="module")
def carried(tmp_path_factory) -> set[str]:
    """The names of the files in a wheel built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    asked = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(asked, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return {each for each in archive.namelist() if ".dist-info/" not in each}


def test_the_wheel_carries_the_whole_package_with_templates_and_vocabularies(carried):
    own = {name(path) for path in committed() if name(path).startswith("generator/")}
    templates = {f"generator/{name(path)}" for path in committed() if name(path).startswith("templates/")}
    assert templates
    assert (own | templates) - carried == set()


def test_the_wheel_carries_nothing_else(carried):
    kept = {name(path) for path in committed()} | {f"generator/{name(path)}" for path in committed()}
    assert carried - kept == set()
