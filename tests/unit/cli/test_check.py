"""What `catalog check` takes and asks; tests/diagnostics has what is said of every fault."""

import subprocess

from click.testing import CliRunner

from generator.cli.check import check
from tests.sites.small import small, write


def ran(root, *options):
    return CliRunner().invoke(check, ["--root", str(root), "--today", "2028-01-15", *options])


def test_git_is_asked_what_was_written_lately(tmp_path):
    write(tmp_path, small())
    assert "C430" not in ran(tmp_path).output
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    commit = ("-c", "user.name=Ana", "-c", "user.email=ana@harbour.example", "commit", "--allow-empty", "-qm", "Begin")
    subprocess.run(["git", *commit], cwd=tmp_path, check=True)
    assert "C430" in ran(tmp_path).output


def test_with_strict_a_warning_is_a_fault(tmp_path):
    write(tmp_path, small() | {"content/odd.txt": "Nothing reads this."})
    assert (ran(tmp_path).exit_code, ran(tmp_path, "--strict").exit_code) == (0, 1)
