"""`catalog explain` as people use it, and that nobody else waits for the manual."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from generator.cli.explain import explain
from tests.sites.small import small, write

WATCHED = """
import sys
def watch(event, asked):
    if event == "open" and "/manuals/" in str(asked[0]):
        print("READ", asked[0])
sys.addaudithook(watch)
from generator.cli.main import main
main()
"""


@pytest.mark.parametrize("asked", ["R120", "r120", "tab-indent"])
def test_a_code_is_explained_by_its_number_or_its_name(asked):
    told = CliRunner().invoke(explain, [asked]).output
    assert told.startswith("R120 tab-indent (error)\n\nA tab at the beginning of a line.\n")
    assert "\nBad:\n    accommodation:\n    \toffer: provided\n" in told


def test_a_rule_is_explained_by_its_docstring():
    assert "\nBad:\n    " in CliRunner().invoke(explain, ["P301"]).output


def test_an_unknown_code_is_told_where_to_look():
    told = CliRunner().invoke(explain, ["R999"])
    assert (told.exit_code, "`catalog explain` lists them all" in told.output) == (2, True)


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        (["check"], False),
        (["build", "--no-search", "--workers", "1"], False),
        (["explain", "R120"], True),
    ],
)
def test_a_manual_page_is_read_by_whoever_asks_for_it_and_by_nobody_else(tmp_path, asked, read):
    root = write(tmp_path, small())
    run = [sys.executable, "-c", WATCHED, *asked]
    done = subprocess.run(run, cwd=root, check=False, capture_output=True, text=True)
    assert done.returncode in {0, 1}, done.stderr
    assert ("READ" in done.stdout) is read
