"""html-validate finds nothing, with its recommended rules but one: a title is as long as the organisation made it."""

import subprocess
from pathlib import Path

from tests.browser.kinds import KINDS
from tests.browser.npm import HERE, installed


def validate(files: list[Path]) -> str:
    """What html-validate says about the files: nothing, if they are well."""
    program = installed("html-validate/bin/html-validate.mjs")
    command = ["node", program, "--config", HERE / "htmlvalidate.json", "--formatter", "text", *files]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def test_every_kind_of_page_is_valid(published: Path) -> None:
    files = [published / address for address in KINDS.values()]
    assert validate([file / "index.html" if file.is_dir() else file for file in files]) == ""


def test_a_fault_in_a_page_would_be_found(tmp_path: Path) -> None:
    file = tmp_path / "index.html"
    file.write_text('<!DOCTYPE html><html lang="en"><title>A</title><p id="a">A<p id="a">B</html>')
    assert "no-dup-id" in validate([file])
