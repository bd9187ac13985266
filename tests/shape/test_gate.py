"""The verdict of `.ci/run`, asked of a copy whose tools are stubs: red if anything was, and green if nothing was."""

import os
import shutil
import subprocess

import pytest

from tests.shape.tree import ROOT

TOOLS = ("make", "git", "node", "npm", "chromium", "strace", "python3", "sudo", "apt-get")


def stub(path, script):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def verdict(folder, *, broken):
    """Exit status of the gate where the one command that holds `broken` fails."""
    (folder / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/run", folder / ".ci/run")
    script = f'case "$* " in {broken}) exit 1;; esac'
    for tool in TOOLS:
        stub(folder / "bin" / tool, script)
    stub(folder / ".venv/bin/python", script)
    ways = {**os.environ, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}"}
    return subprocess.run(["bash", ".ci/run"], cwd=folder, env=ways, capture_output=True, check=False).returncode


def test_the_gate_is_green_where_nothing_fails(tmp_path):
    assert verdict(tmp_path, broken="nothing") == 0


@pytest.mark.parametrize("broken", ["lint*", "test-js*", '*"-m browser "', '*"not browser "'])
def test_the_gate_is_red_where_one_part_fails(tmp_path, broken):
    assert verdict(tmp_path, broken=broken) != 0
